package parley.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.model.value.EnumWords;
import parley.report.Report.Column;

/**
 * Reads the header of a report: the comment lines that a {@code .cypher} file starts with. The
 * first is the title, plain lines below it are the description, and lines that start with a tag
 * name parameters, the statement that lists a parameter's values, columns and examples; {@code
 * docs/reports.md} shows one. A parameter without a default must be given; with the default null it
 * may be left out.
 */
final class ReportFileParser {
  private static final Pattern TAG = Pattern.compile("@(\\S*)\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("([a-z][A-Za-z0-9]*)\\s+([\\w-]+)(?:\\s*=\\s*(\\S+?))?:\\s+(.+)");
  private static final Pattern COLUMN = Pattern.compile("([^:]+):\\s+(.+)");
  private static final Pattern VALUES = Pattern.compile("(\\w+)\\s+(.+)");

  private static final String READS = "reads every [a-z]+, because .+";

  private final String file;
  private final boolean bundled;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();
  private final List<String> description = new ArrayList<>();
  private @Nullable String title;
  private EditorialRule.@Nullable Level level;
  private @Nullable String layout;
  private @Nullable String plan;
  private boolean tagged;
  private int line;

  private ReportFileParser(String file, boolean bundled) {
    this.file = file;
    this.bundled = bundled;
  }

  /** Reads the report {@code name} from the text of {@code file}, a bundled one or a user's. */
  static Report read(String name, String file, String text, boolean bundled) {
    ReportFileParser header = new ReportFileParser(file, bundled);
    Report report = header.report(name, withoutByteOrderMark(text));
    if (header.level != null) {
      throw header.error("only rules have a level; remove the @level line");
    }
    return report;
  }

  /** Reads the rule {@code name}: a report of what breaks it, with a level. */
  static EditorialRule rule(String name, String file, String text) {
    ReportFileParser header = new ReportFileParser(file, true);
    Report report = header.report(name, withoutByteOrderMark(text));
    if (header.level == null) {
      throw header.error("a rule has a level; add a line \"// @level error\" or \"warning\"");
    }
    if (!report.columns().stream().map(Column::name).toList().equals(EditorialRule.COLUMNS)) {
      throw header.error("a rule has the columns " + String.join(" and ", EditorialRule.COLUMNS));
    }
    if (!report.parameters().isEmpty()) {
      throw header.error("a rule has no parameters; remove its @param lines");
    }
    return new EditorialRule(report, header.level);
  }

  private static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private Report report(String name, String text) {
    List<String> lines = text.lines().toList();
    List<String> header = lines.stream().takeWhile(line -> line.startsWith("//")).toList();
    if (header.isEmpty()) {
      throw error("no title; start the file with a line \"// What it asks\"");
    }
    for (String comment : header) {
      line++;
      read(comment.substring(2).strip());
    }
    if (columns.isEmpty()) {
      throw error("the header names no column; add lines \"// @column name: meaning\"");
    }
    if (lines.stream().skip(header.size()).allMatch(String::isBlank)) {
      throw error("no Cypher below the header; add the question's statement");
    }
    return new Report(
        name,
        Objects.requireNonNull(title),
        String.join(" ", description),
        parameters,
        columns,
        examples,
        layout,
        plan,
        text,
        bundled);
  }

  private void read(String comment) {
    Matcher tag = TAG.matcher(comment);
    if (title == null) {
      if (comment.isEmpty() || tag.matches()) {
        throw error("no title; make the first line \"// What it asks\"");
      }
      title = comment;
    } else if (tag.matches()) {
      tagged = true;
      read(tag.group(1), tag.group(2).strip());
    } else if (!comment.isEmpty()) {
      if (tagged) {
        throw error(
            "text below a tag; a tag is one line, and the description comes before the first tag");
      }
      description.add(comment);
    }
  }

  private String layout(String rest) {
    if (rest.matches("[a-z]+")) return rest;
    throw error("expected \"@layout NAME\", with a layout that parley graph knows");
  }

  private String plan(String rest) {
    if (rest.matches(READS)) return rest;
    throw error("expected \"@plan reads every claim, because …\"");
  }

  private void read(String tag, String rest) {
    switch (tag) {
      case "param" -> parameters.add(parameter(rest));
      case "values" -> values(rest);
      case "level" -> level = level(rest);
      case "layout" -> layout = layout(rest);
      case "plan" -> plan = plan(rest);
      case "column" -> columns.add(column(rest));
      case "example" -> {
        if (rest.isEmpty()) throw error("expected \"@example parley report …\"");
        examples.add(rest);
      }
      default ->
          throw error(
              "@"
                  + tag
                  + " is not known; known are @param, @values, @column, @layout, @plan, @example");
    }
  }

  private EditorialRule.Level level(String word) {
    return EnumWords.find(EditorialRule.Level.class, word)
        .orElseThrow(() -> error("expected \"@level error\" or \"@level warning\""));
  }

  private Column column(String rest) {
    Matcher parts = match(COLUMN, rest, "@column name: meaning");
    String name = parts.group(1).strip();
    if (name.equals(Report.EVIDENCE)) {
      throw error("every report returns evidence last; remove its @column line");
    }
    if (name.equals(Answer.ARTICLES)) {
      throw error("parley adds the column articles itself, from the evidence; remove it");
    }
    if (columns.stream().anyMatch(known -> known.name().equals(name))) {
      throw error("a second column \"" + name + "\"; keep one of its @column lines");
    }
    return new Column(name, parts.group(2));
  }

  private Parameter parameter(String rest) {
    Matcher parts = match(PARAMETER, rest, "@param name type = default: meaning");
    String name = parts.group(1);
    if (parameters.stream().anyMatch(known -> known.name().equals(name))) {
      throw error("a second parameter \"" + name + "\"; keep one of its @param lines");
    }
    Parameter.Type type = type(parts.group(2));
    @Nullable String written = parts.group(3);
    @Nullable String byDefault = "null".equals(written) ? null : written;
    if (byDefault != null) {
      try {
        type.parse(byDefault);
      } catch (IllegalArgumentException e) {
        throw error("the default " + e.getMessage() + "; change it, or the type");
      }
    }
    return new Parameter(name, type, parts.group(4), byDefault, written == null, null, bundled);
  }

  private Parameter.Type type(String word) {
    List<String> words = EnumWords.all(Parameter.Type.class);
    return EnumWords.find(Parameter.Type.class, word)
        .orElseThrow(
            () -> error("\"" + word + "\" is not a type; types are " + String.join(", ", words)));
  }

  private void values(String rest) {
    Matcher parts =
        match(VALUES, rest, "@values parameter MATCH … RETURN … AS value ORDER BY value");
    String name = parts.group(1);
    for (int i = 0; i < parameters.size(); i++) {
      Parameter known = parameters.get(i);
      if (!known.name().equals(name)) continue;
      if (known.values() != null) {
        throw error("a second @values for \"" + name + "\"; keep one of them");
      }
      parameters.set(
          i,
          new Parameter(
              known.name(),
              known.type(),
              known.description(),
              known.defaultValue(),
              known.required(),
              parts.group(2),
              bundled));
      return;
    }
    throw error("no parameter \"" + name + "\" above this line; add its @param line first");
  }

  private Matcher match(Pattern pattern, String text, String form) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) throw error("expected \"" + form + "\"");
    return matcher;
  }

  private ReportException error(String what) {
    return new ReportException(file + ":" + Math.max(1, line) + ": error: " + what);
  }
}
