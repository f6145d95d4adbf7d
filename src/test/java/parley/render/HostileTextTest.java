package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.model.value.TextRange;
import parley.render.data.CsvAnswerTest;
import parley.render.value.AnswerLayout;
import parley.render.value.FormulaGuard;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Evidence;

/** Texts made to harm, in every place of an answer and in every format. */
public final class HostileTextTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern LONE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");
  private static final Pattern PIPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");

  /** The texts. */
  public static Stream<String> hostileTexts() {
    return Stream.of(
        "\u001b[2J\u001b[H",
        "\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\",
        "\u001b]52;c;ZXZpbA==\u0007",
        "\u009b31m\u009d52;c;x\u009c",
        "\u0000\u0001\u0007\u0008\u000b\u000c\u007f\u0085",
        "good\rbad\b\b\bworse",
        "one\ntwo\r\nthree\tfour",
        "\u202edrow\u202c \u2066x\u2069 \u061c\u200e\u200f",
        "a\u2028b\u2029c\ufeffd\u200be",
        "lone \ud800 high and \udfff low \ud800",
        "</script><script>alert(1)</script>",
        "</style></title></td><svg onload=alert(1)>",
        "\" onmouseover=\"alert(1)\" x='",
        "<!-- --><![CDATA[x]]>",
        "<img src=x onerror=alert(1)>",
        "a | b || c \\| d \\\\| e",
        "`code` ``` fence",
        "[x](javascript:alert(1)) ![y](https://example.org/z.png)",
        "&lt;b&gt; &#x1b; &amp",
        "=cmd|'/C calc'!A0",
        "\", \"\"; \n\"quoted\"",
        "\\u001b \\u{1b} \\",
        "%s %n {0} ${jndi:ldap://example.org} \u001b",
        "z\u0300\u0301\u0302\u0303\u0304\u0305a\u0315lgo",
        "\udb40\udc68\udb40\udc69",
        "سلام \u202e 和平 👨\u200d👩\u200d👧",
        "",
        " ");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void stayTextInEveryFormat(String text) throws IOException {
    check(text);
  }

  @Test
  @EnabledIfSystemProperty(named = "parley.corpora", matches = ".+")
  void stayTextForEveryNaughtyString() throws IOException {
    Path file = Path.of(System.getProperty("parley.corpora"), "naughty-strings", "blns.json");
    JsonNode strings = MAPPER.readTree(file.toFile());
    assertThat(strings.size()).isPositive();
    for (JsonNode string : strings) check(string.textValue());
  }

  private static void check(String text) throws IOException {
    for (int width : new int[] {0, 100, 30}) checkRaw(AnswerFormat.TABLE, text, width);
    for (AnswerFormat format : AnswerFormat.values()) checkRaw(format, text, 0);
    checkCsv(text);
    checkJson(text);
    checkMarkdown(text);
    checkHtml(text);
  }

  private static void checkRaw(AnswerFormat format, String text, int width) {
    String out = render(format, text, width);
    assertThat(out.codePoints().filter(point -> !isAllowed(point, format)).toArray()).isEmpty();
    assertThat(new String(out.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(out);
  }

  /** Asks the JDK's Unicode tables, so as not to repeat the list under test. */
  private static boolean isAllowed(int point, AnswerFormat format) {
    if (point == '\n' || (point == '\t' && format == AnswerFormat.CSV)) return true;
    boolean steers =
        switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
    return !steers && !turns(point) && point != 0x200B && point != 0xFEFF;
  }

  private static boolean turns(int point) {
    return "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069".indexOf(point)
        >= 0;
  }

  private static void checkCsv(String text) throws IOException {
    List<List<String>> records = CsvAnswerTest.records(render(AnswerFormat.CSV, text, 0));
    assertThat(records).hasSize(3).allMatch(fields -> fields.size() == 10);
    assertThat(records).noneMatch(fields -> fields.stream().anyMatch(FormulaGuard::isFormula));
  }

  private static void checkJson(String hostile) throws IOException {
    String text =
        LONE.matcher(hostile)
            .replaceAll(lone -> "\\\\u{" + Integer.toHexString(lone.group().charAt(0)) + "}");
    JsonNode root = MAPPER.readTree(render(AnswerFormat.JSON, hostile, 0));
    JsonNode row = root.get("rows").get(0);
    assertThat(root.get("title").textValue()).isEqualTo(text);
    assertThat(root.get("parameters").get(text).textValue()).isEqualTo(text);
    assertThat(root.get("columns").get(0).textValue()).isEqualTo(text);
    assertThat(row.get(text).textValue()).isEqualTo(text);
    assertThat(row.get("list").get(0).textValue()).isEqualTo(text);
    assertThat(row.get("map").get(text).textValue()).isEqualTo(text);
    for (String field : List.of("claim", "article", "outlet", "date", "paraphrase")) {
      assertThat(row.get("evidence").get(0).get(field).textValue()).isEqualTo(text);
    }
    String lines = render(AnswerFormat.JSONL, hostile, 0);
    assertThat(lines.lines()).hasSize(2);
    assertThat(MAPPER.readTree(lines.lines().findFirst().orElseThrow())).isEqualTo(row);
  }

  private static void checkMarkdown(String text) {
    String markdown = render(AnswerFormat.MARKDOWN, text, 0);
    assertThat(markdown.split("\n", -1)).hasSize(5);
    assertThat(markdown.lines()).allMatch(line -> PIPE.matcher(line).results().count() == 6);
    assertThat(tags(markdown)).isEmpty();
  }

  private static void checkHtml(String text) {
    assertThat(tags(render(AnswerFormat.HTML, text, 0)))
        .isEqualTo(tags(render(AnswerFormat.HTML, "x", 0)));
  }

  /** The tags in the order in which they stand, without the names of columns and line breaks. */
  private static List<String> tags(String markup) {
    List<String> tags = new ArrayList<>();
    TAG.matcher(markup)
        .results()
        .map(tag -> tag.group().replaceAll("data-column=\"[^\"]*\"", ""))
        .filter(tag -> !tag.equals("<br>"))
        .forEach(tags::add);
    return tags;
  }

  private static String render(AnswerFormat format, String text, int width) {
    Evidence evidence = new Evidence(text, text, text, text, List.of(new TextRange(0, 1)), text);
    AnswerRow row =
        new AnswerRow(List.of(text, List.of(text), Map.of(text, text), text), List.of(evidence));
    Answer answer =
        new Answer(
            text,
            text,
            Map.of(text, text),
            List.of(text, "list", "map", "more"),
            List.of(row, new AnswerRow(List.of(text, 1L, 2L, 3L), List.of())),
            true);
    return SampleAnswers.text(format, answer, new AnswerLayout(width, false, true));
  }
}
