package parley.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text for Neo4j Browser's editor, which a person reads before running it. */
final class CypherText {
  private static final Pattern PARAMETER = Pattern.compile("\\$([a-z][A-Za-z0-9]*)");

  private CypherText() {}

  /** A report's statement below its title, each parameter replaced by its value. */
  static String filled(String report, Map<String, @Nullable Object> parameters) {
    List<String> lines = report.strip().lines().toList();
    String statement =
        Stream.concat(
                lines.stream().limit(1), lines.stream().dropWhile(line -> line.startsWith("//")))
            .collect(Collectors.joining("\n"));
    Matcher uses = PARAMETER.matcher(statement);
    return uses.replaceAll(
        use ->
            Matcher.quoteReplacement(
                parameters.containsKey(use.group(1))
                    ? "/* " + use.group(1) + " */ " + literal(parameters.get(use.group(1)))
                    : use.group()));
  }

  /** A value as Cypher writes it. */
  static String literal(@Nullable Object value) {
    if (value instanceof LocalDate day) return "date('" + day + "')";
    if (value instanceof String text) return "'" + escaped(text) + "'";
    return String.valueOf(value);
  }

  /** Without what would end the text, or the statement in an editor that splits at semicolons. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\\' || unit == '\'') out.append('\\').append(unit);
      else if (unit < ' ' || unit == ';') {
        out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
      } else out.append(unit);
    }
    return out.toString();
  }
}
