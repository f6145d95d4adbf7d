package parley.serve.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.export.archive.CypherLiterals;

/** Text for Neo4j Browser's editor, which a person reads before running it. */
public final class EditorText {
  private static final Pattern PARAMETER = Pattern.compile("\\$([a-z][A-Za-z0-9]*)");

  private EditorText() {}

  /** A report's statement below its title, each parameter replaced by its value. */
  public static String filled(String report, Map<String, @Nullable Object> parameters) {
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
                    ? "/* "
                        + use.group(1)
                        + " */ "
                        + CypherLiterals.of(parameters.get(use.group(1)))
                    : use.group()));
  }
}
