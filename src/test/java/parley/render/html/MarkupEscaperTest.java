package parley.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.render.SampleAnswers.PLAIN;
import static parley.render.SampleAnswers.RENDERED;
import static parley.render.SampleAnswers.WITH_EVIDENCE;
import static parley.render.SampleAnswers.answer;
import static parley.render.SampleAnswers.mediators;
import static parley.render.SampleAnswers.row;
import static parley.render.SampleAnswers.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.GoldenFile;
import parley.render.AnswerFormat;

final class MarkupEscaperTest {
  @Test
  void writesAGitHubTable() {
    GoldenFile.check(
        RENDERED.resolve("mediators.md"), text(AnswerFormat.MARKDOWN, mediators(), WITH_EVIDENCE));
  }

  @Test
  void saysInMarkdownThatThereAreNoRows() {
    assertThat(text(AnswerFormat.MARKDOWN, answer(List.of("a|b")), PLAIN))
        .isEqualTo(
            """
            | a\\|b |
            | --- |

            (no rows)
            """);
  }

  @Test
  void escapesWhatMarkdownWouldRead() {
    assertThat(
            MarkupEscaper.markdown(
                "a|b\\|c `d` *e* _f_ ~g~ [h](i) <b> &amp; $x$ \"q\"\r\nj\nk\tl\u001b"))
        .isEqualTo(
            "a\\|b\\\\\\|c \\`d\\` \\*e\\* \\_f\\_ \\~g\\~ \\[h\\](i) &lt;b&gt; &amp;amp; \\$x\\$"
                + " \"q\"<br>j<br>k&#9;l\\u{1b}");
  }

  @Test
  void writesACompletePage() {
    GoldenFile.check(
        RENDERED.resolve("mediators.html"), text(AnswerFormat.HTML, mediators(), WITH_EVIDENCE));
  }

  @Test
  void saysOnThePageThatThereAreNoRows() {
    assertThat(text(AnswerFormat.HTML, answer(List.of("a", "b")), WITH_EVIDENCE))
        .contains("<td role=\"cell\" colspan=\"3\">no rows</td>")
        .contains("<footer>test/answer · 0 rows</footer>");
  }

  @Test
  void allowsOnlyItsOwnStyle() throws NoSuchAlgorithmException {
    String page = text(AnswerFormat.HTML, mediators(), PLAIN);
    String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(page)
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'\"");
  }

  @Test
  void keepsPersianWordsAndFamiliesOfEmojiWhole() {
    assertThat(text(AnswerFormat.HTML, answer(List.of("a"), row("می\u200Cشود 👨\u200D👩")), PLAIN))
        .contains("<div>می&zwnj;شود 👨&zwj;👩</div>");
  }
}
