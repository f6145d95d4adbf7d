package parley.export.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as Cypher writes them. */
public final class CypherLiterals {
  private CypherLiterals() {}

  /** A value of a property or a parameter. */
  public static String of(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(CypherLiterals::of).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> name(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    if (value instanceof LocalDate date) return "date('" + date + "')";
    return text(String.valueOf(value));
  }

  /** The engine reads \\u0060 in a name as the backtick that ends it. */
  private static String name(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_]*")
        ? name
        : "`" + name.replace("\\", "\\u005C").replace("`", "``") + "`";
  }

  /**
   * A text in quotation marks. What ends a statement or a line, what cannot be seen, and what
   * begins an escape becomes its number, so that a program that splits a script at semicolons cuts
   * no text.
   */
  private static String text(String text) {
    StringBuilder quoted = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '\\' -> quoted.append("\\\\");
        case '\'' -> quoted.append("\\'");
        case '\n' -> quoted.append("\\n");
        default -> {
          if (unit != ';' && isPlain(unit)) quoted.append(unit);
          else quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
      }
    }
    return quoted.append('\'').toString();
  }

  private static boolean isPlain(char unit) {
    return unit >= ' '
        && Character.getType(unit) != Character.CONTROL
        && Character.getType(unit) != Character.FORMAT
        && Character.getType(unit) != Character.LINE_SEPARATOR
        && Character.getType(unit) != Character.PARAGRAPH_SEPARATOR
        && unit != '\uFEFF';
  }
}
