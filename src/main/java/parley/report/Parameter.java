package parley.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.model.value.CalendarPeriod;
import parley.model.value.EnumWords;
import parley.neo4j.query.Graph;

/**
 * A parameter of a report: its name, type, meaning, and the default as written. A default of null
 * means that the parameter may be left out; {@code required} that it may not. {@code values} is the
 * statement that lists what it can be, in a column named value; {@code bundled} that the statement
 * is parley's own.
 */
public record Parameter(
    String name,
    Type type,
    String description,
    @Nullable String defaultValue,
    boolean required,
    @Nullable String values,
    boolean bundled) {
  private static final Pattern INTEGER_TEXT = Pattern.compile("-?[0-9]+");
  private static final Pattern NUMBER_TEXT =
      Pattern.compile("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?");
  private static final Pattern ID = Pattern.compile("\\.id AS value\\b");
  private static final Pattern ARTICLE =
      Pattern.compile("\\((\\w+):Article\\) RETURN (DISTINCT )?\\1\\.id AS value\\b");

  /** What it can be in this graph, in the order of its statement; empty when anything goes. */
  public List<ParameterChoice> choices(Graph graph) {
    if (values == null) return List.of();
    if (!bundled) graph.requireReadOnly(values, Map.of());
    return ParameterChoice.of(graph.ask(values, Map.of()));
  }

  /** Whether its values are ids of articles. */
  boolean isArticle() {
    return values != null && ARTICLE.matcher(values).find();
  }

  /** Whether its values are ids of things. */
  boolean isEntity() {
    return values != null && !isArticle() && ID.matcher(values).find();
  }

  /** What a parameter's text is read as. */
  public enum Type {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** A day; a month or year is meant from its first day. */
    DATE,
    /** A day; a month or year is meant to its last day. */
    END_DATE;

    /** As report files write it. */
    public String word() {
      return EnumWords.of(this);
    }

    /**
     * Reads what a user typed.
     *
     * @throws IllegalArgumentException saying what was expected
     */
    public Object parse(String text) {
      try {
        return switch (this) {
          case TEXT -> text;
          case INTEGER -> parseInteger(text);
          case NUMBER -> parseNumber(text);
          case DATE -> CalendarPeriod.parse(text).first();
          case END_DATE -> CalendarPeriod.parse(text).last();
          case BOOLEAN -> parseBoolean(text);
        };
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("\"" + text + "\" is not " + expected(), e);
      }
    }

    private Long parseInteger(String text) {
      if (INTEGER_TEXT.matcher(text).matches()) return Long.valueOf(text);
      throw new NumberFormatException();
    }

    /** Java takes more for a number, such as NaN, 1d and what is too large for one. */
    private Double parseNumber(String text) {
      if (NUMBER_TEXT.matcher(text).matches() && Double.isFinite(Double.parseDouble(text))) {
        return Double.valueOf(text);
      }
      throw new NumberFormatException();
    }

    private Boolean parseBoolean(String text) {
      if (text.equals("true") || text.equals("false")) return text.equals("true");
      throw new IllegalArgumentException("\"" + text + "\" is not " + expected());
    }

    private String expected() {
      return switch (this) {
        case TEXT -> "a text";
        case INTEGER -> "a whole number";
        case NUMBER -> "a number";
        case DATE, END_DATE -> CalendarPeriod.EXPECTED;
        case BOOLEAN -> "true or false";
      };
    }
  }
}
