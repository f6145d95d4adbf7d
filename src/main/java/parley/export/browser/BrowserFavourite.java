package parley.export.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.export.archive.CypherLiterals;
import parley.report.Parameter;
import parley.report.Report;

/**
 * A saved statement of Neo4j Browser: the folder it lies in, the name of its file there, and the
 * text, whose first line {@code // title} is what Browser shows.
 */
public record BrowserFavourite(String folder, String name, String cypher) {
  private static final Pattern PARAMETER = Pattern.compile("\\$([a-z][A-Za-z0-9]*)");

  /**
   * A report as a favourite that runs as it is: each parameter is its default, with its name beside
   * it. What has no default must be given first, and the text says how.
   */
  static BrowserFavourite of(Report report) {
    List<String> lines = new ArrayList<>(List.of("// " + report.title()));
    if (!report.description().isEmpty()) lines.addAll(comment(report.description()));
    report.parameters().forEach(parameter -> lines.addAll(comment(hint(parameter))));
    report.cypher().lines().dropWhile(line -> line.startsWith("//")).forEach(lines::add);
    String text = String.join("\n", lines) + "\n";
    for (Parameter parameter : report.parameters()) {
      if (!parameter.required()) text = filled(text, parameter);
    }
    String family = report.family().isEmpty() ? "reports" : report.family();
    return new BrowserFavourite("parley " + family, baseName(report.name()), text);
  }

  /** A statement whose answer Browser draws. */
  static BrowserFavourite drawing(String name, String text) {
    String shown =
        text.lines().filter(line -> !line.startsWith("// @")).collect(Collectors.joining("\n"));
    return new BrowserFavourite("parley pictures", baseName(name), shown + "\n");
  }

  /** What it asks. */
  public String title() {
    return cypher.lines().findFirst().orElse("").substring(2).strip();
  }

  /** What is said about it below the title, but for how to narrow it. */
  String description() {
    return String.join(
        " ",
        cypher
            .lines()
            .skip(1)
            .takeWhile(line -> line.startsWith("//"))
            .map(line -> line.substring(2).strip())
            .takeWhile(line -> !line.startsWith("→"))
            .toList());
  }

  private static String baseName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String hint(Parameter parameter) {
    if (parameter.required()) {
      return "→ First type :param "
          + parameter.name()
          + " => '…' and run that: "
          + parameter.description();
    }
    return "→ To choose, write a value in place of each "
        + marked(parameter)
        + ": "
        + parameter.description();
  }

  private static String filled(String text, Parameter parameter) {
    Matcher uses = PARAMETER.matcher(text);
    return uses.replaceAll(
        use ->
            Matcher.quoteReplacement(
                use.group(1).equals(parameter.name()) ? marked(parameter) : use.group()));
  }

  private static String marked(Parameter parameter) {
    return "/* " + parameter.name() + " */ " + literal(parameter);
  }

  private static String literal(Parameter parameter) {
    String value = parameter.defaultValue();
    return value == null ? "null" : CypherLiterals.of(parameter.type().parse(value));
  }

  /** Comment lines of a width that an editor shows. */
  private static List<String> comment(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder("//");
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() > 99) {
        lines.add(line.toString());
        line = new StringBuilder("//  ");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
