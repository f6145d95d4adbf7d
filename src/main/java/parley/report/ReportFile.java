package parley.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.report.Report.Column;

/**
 * Reads the header of a report: the comment lines that a {@code .cypher} file starts with. The
 * first is the title, plain lines are the description, and lines that start with a tag name
 * parameters, the statement that lists a parameter's values, columns and examples; {@code
 * src/docs/reports.md} shows one. A parameter without a default must be given; with the default
 * null it may be left out.
 */
final class ReportFile {
  private static final Pattern TAG = Pattern.compile("@(\\w+)\\s+(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("([a-z][A-Za-z0-9]*)\\s+(\\w+)(?:\\s*=\\s*(\\S+?))?:\\s+(.+)");
  private static final Pattern COLUMN = Pattern.compile("([^:]+):\\s+(.+)");
  private static final Pattern VALUES = Pattern.compile("(\\w+)\\s+(.+)");

  private final String file;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private final List<String> description = new ArrayList<>();
  private @Nullable String title;
  private int line;

  private ReportFile(String file) {
    this.file = file;
  }

  /** Reads the report {@code name} from the text of {@code file}. */
  static Report read(String name, String file, String text) {
    return new ReportFile(file).report(name, text);
  }

  private Report report(String name, String text) {
    List<String> header =
        Arrays.stream(text.split("\\R", -1)).takeWhile(line -> line.startsWith("//")).toList();
    for (String comment : header) {
      line++;
      read(comment.substring(2).strip());
    }
    if (title == null) throw wrong("the first line must be a comment with the report's title");
    if (columns.isEmpty())
      throw wrong("the header names no column; add lines \"// @column name: meaning\"");
    return new Report(
        name, title, String.join(" ", description), parameters, columns, examples, text);
  }

  private void read(String comment) {
    Matcher tag = TAG.matcher(comment);
    if (tag.matches()) {
      read(tag.group(1), tag.group(2).strip());
    } else if (title == null) {
      title = comment;
    } else if (!comment.isEmpty()) {
      description.add(comment);
    }
  }

  private void read(String tag, String rest) {
    switch (tag) {
      case "param" -> parameters.add(parameter(rest));
      case "values" -> values(rest);
      case "column" -> {
        Matcher column = match(COLUMN, rest, "@column name: meaning");
        columns.add(new Column(column.group(1).strip(), column.group(2)));
      }
      case "example" -> examples.add(rest);
      default ->
          throw wrong("@" + tag + " is not known; known are @param, @values, @column, @example");
    }
  }

  private Parameter parameter(String rest) {
    Matcher parts = match(PARAMETER, rest, "@param name type = default: meaning");
    Parameter.Type type =
        Arrays.stream(Parameter.Type.values())
            .filter(known -> known.word().equals(parts.group(2)))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        "\""
                            + parts.group(2)
                            + "\" is not a type; types are text, integer, number, boolean, date"));
    @Nullable String written = parts.group(3);
    @Nullable String byDefault = "null".equals(written) ? null : written;
    return new Parameter(parts.group(1), type, parts.group(4), byDefault, written == null, null);
  }

  private void values(String rest) {
    Matcher parts =
        match(VALUES, rest, "@values parameter MATCH … RETURN … AS value ORDER BY value");
    for (int i = 0; i < parameters.size(); i++) {
      Parameter known = parameters.get(i);
      if (!known.name().equals(parts.group(1))) continue;
      parameters.set(
          i,
          new Parameter(
              known.name(),
              known.type(),
              known.description(),
              known.defaultValue(),
              known.required(),
              parts.group(2)));
      return;
    }
    throw wrong(
        "@values names the parameter \""
            + parts.group(1)
            + "\" before its @param line, or there is none");
  }

  private Matcher match(Pattern pattern, String text, String form) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) throw wrong("expected \"" + form + "\"");
    return matcher;
  }

  private ReportException wrong(String what) {
    return new ReportException(file + ":" + Math.max(1, line) + ": error: " + what);
  }
}
