package parley.render.data;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.render.SampleAnswers.PLAIN;
import static parley.render.SampleAnswers.RENDERED;
import static parley.render.SampleAnswers.WITH_EVIDENCE;
import static parley.render.SampleAnswers.answer;
import static parley.render.SampleAnswers.mediators;
import static parley.render.SampleAnswers.row;
import static parley.render.SampleAnswers.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.GoldenFile;
import parley.render.AnswerFormat;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Evidence;

public final class CsvAnswerTest {
  @Test
  void repeatsTheRowForEachEvidence() {
    GoldenFile.check(
        RENDERED.resolve("mediators.csv"), text(AnswerFormat.CSV, mediators(), WITH_EVIDENCE));
  }

  @Test
  void writesOneLinePerRow() {
    assertThat(text(AnswerFormat.CSV, mediators(), PLAIN))
        .isEqualTo(
            """
            round,held on,mediators,articles,note
            First direct talks at Istanbul,2025-05-16,Hakan Fidan; İbrahim Kalın,12,
            Second round,2025-06-02,,3,"{place: Çırağan, seats: 2}"
            """);
  }

  @Test
  void writesTheHeaderOfAnAnswerWithoutRows() {
    assertThat(text(AnswerFormat.CSV, answer(List.of("round", "who, where")), PLAIN))
        .isEqualTo("round,\"who, where\"\n");
  }

  @Test
  void quotesCommasQuotesAndNewlines() throws IOException {
    assertThat(cells("a,b", "a\"b", "a\nb", "a\tb", " a ", "a;b", "#a"))
        .containsExactly("a,b", "a\"b", "a\nb", "a\tb", " a ", "a;b", "#a");
  }

  @Test
  void keepsARowWhoseOnlyCellIsEmpty() throws IOException {
    String csv = text(AnswerFormat.CSV, answer(List.of("a"), row((Object) null), row("x")), PLAIN);
    assertThat(csv).isEqualTo("a\n\"\"\nx\n");
    assertThat(records(csv)).hasSize(3);
  }

  @Test
  void tellsItsOwnColumnsFromTheAnswers() {
    Answer answer =
        new Answer(
            "",
            "",
            Map.of(),
            List.of("article", "date"),
            List.of(
                new AnswerRow(
                    List.of("a", LocalDate.of(2025, 6, 2)),
                    List.of(new Evidence("c", "a", null, null, List.of(), "p")))),
            true);
    assertThat(text(AnswerFormat.CSV, answer, WITH_EVIDENCE))
        .isEqualTo(
            """
            article,date,claim,article (evidence),outlet,date (evidence),range,paraphrase
            a,2025-06-02,c,a,,,,p
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"https://example.org\",\"click\")",
        "=IMPORTXML(\"https://example.org\",\"//a\")",
        "=WEBSERVICE(\"https://example.org\")",
        "=DDE(\"cmd\";\"/C calc\";\"x\")",
        "=SUM(1,2)",
        "=",
        "==1",
        "=\"a\"",
        "='a'",
        "=\n1",
        "+1+1",
        "+cmd|'/C calc'!A0",
        "+49 30 1234",
        "++1",
        "-1+1",
        "-2+3+cmd|'/C calc'!A0",
        "-5",
        "--",
        "- a list item",
        "@SUM(1+1)*cmd|'/C calc'!A0",
        "@mention",
        "@",
        " =1+1",
        "   +1",
        "\u00A0=1+1",
        "\u00A0 \u00A0-1",
        "\u2003@a",
        "\u3000=1",
        "\u202F=1",
        "\t=1+1",
        "\tplain",
        "\n=1+1",
        " \n -1",
        "\r=1+1",
        "\rplain",
        "\r\n@a",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(1)",
        " ＝1",
      })
  void marksTextThatASpreadsheetWouldRun(String payload) throws IOException {
    String shown = payload.replace("\r", "\\u{d}");
    assertThat(cells(payload, List.of(payload, "x"), Map.of()))
        .containsExactly("'" + shown, "'" + shown + "; x", "{}");
    Answer named = answer(List.of(payload), row("x"));
    assertThat(records(text(AnswerFormat.CSV, named, PLAIN)).get(0)).containsExactly("'" + shown);
  }

  @Test
  void leavesNumbersAndOtherTextUnmarked() throws IOException {
    assertThat(cells(-5L, -0.5, "a=b", "1-2", "'=1", "\u200B=1", "", "a\n=1"))
        .containsExactly("-5", "-0.5", "a=b", "1-2", "'=1", "\\u{200b}=1", "", "a\n=1");
  }

  private static List<String> cells(@Nullable Object... cells) throws IOException {
    List<String> names = Arrays.stream(cells).map(cell -> "n").toList();
    return records(text(AnswerFormat.CSV, answer(names, row(cells)), PLAIN)).get(1);
  }

  public static List<List<String>> records(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().map(CsvRecord::getFields).toList();
    }
  }
}
