package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.GoldenFile;

/** Keeps {@code docs/reports.md} true: its example, and its list of the bundled reports. */
class ReportsDocTest {
  private static final Path PAGE = Path.of("docs/reports.md");
  private static final String LIST = "## Bundled reports\n";

  @Test
  void listsTheBundledReports() throws IOException {
    String page = Files.readString(PAGE);
    int list = page.indexOf(LIST);
    GoldenFile.check(PAGE, (list < 0 ? page : page.substring(0, list)) + list());
  }

  @Test
  void exampleIsAReport() throws IOException {
    assertThat(example().columns())
        .extracting(Report.Column::name)
        .containsExactly("attack", "date", "by", "what", "how");
  }

  /** The report that the page shows. */
  static Report example() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("```cypher\n") + "```cypher\n".length();
    return ReportFileParser.read(
        "attacks/made", "made.cypher", page.substring(start, page.indexOf("```", start)), false);
  }

  private static String list() {
    StringBuilder list = new StringBuilder(LIST);
    list.append("Written from their headers by `ReportsDocTest`.\n");
    for (Report report : ReportCatalogue.of(List.of()).reports()) {
      list.append("\n### ").append(report.name()).append("\n");
      list.append(report.title()).append(". ").append(report.description()).append("\n\n");
      list.append("| | | |\n| --- | --- | --- |\n");
      for (Parameter parameter : report.parameters()) {
        row(list, "option", "--" + parameter.name(), meaning(parameter));
      }
      for (Report.Column column : report.columns()) {
        row(list, "column", column.name(), column.description());
      }
      list.append("\n```\n").append(String.join("\n", report.examples())).append("\n```\n");
    }
    return list.toString();
  }

  private static String meaning(Parameter parameter) {
    String meaning = parameter.type().word() + ", " + parameter.description();
    if (parameter.required()) return meaning + "; required";
    return parameter.defaultValue() == null
        ? meaning
        : meaning + "; default " + parameter.defaultValue();
  }

  private static void row(StringBuilder list, String kind, String name, String meaning) {
    list.append("| ").append(kind).append(" | `").append(name).append("` | ");
    list.append(meaning.replace("|", "\\|")).append(" |\n");
  }
}
