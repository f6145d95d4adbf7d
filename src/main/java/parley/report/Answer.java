package parley.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question returns. {@code name} and {@code title} are the report's ({@code
 * rounds/mediators}); {@code parameters} are the values it was asked with; {@code evidenced} tells
 * whether its rows carry evidence (a free query's do not).
 */
public record Answer(
    String name,
    String title,
    Map<String, @Nullable Object> parameters,
    List<String> columns,
    List<AnswerRow> rows,
    boolean hasEvidence) {
  public Answer {
    parameters =
        Collections.unmodifiableMap(new LinkedHashMap<>(parameters)); // keeps order and null values
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The same with other rows. */
  public Answer withRows(List<AnswerRow> others) {
    return new Answer(name, title, parameters, columns, others, hasEvidence);
  }

  /** The column that {@link #withArticles} adds. */
  static final String ARTICLES = "articles";

  /**
   * The same with one column more: the ids of the articles that the evidence of each row comes
   * from.
   */
  public Answer withArticles() {
    List<String> more = new ArrayList<>(columns);
    more.add(ARTICLES);
    return new Answer(
        name,
        title,
        parameters,
        more,
        rows.stream().map(Answer::withArticles).toList(),
        hasEvidence);
  }

  private static AnswerRow withArticles(AnswerRow row) {
    List<@Nullable Object> cells = new ArrayList<>(row.cells());
    cells.add(row.evidence().stream().map(Evidence::article).distinct().sorted().toList());
    return new AnswerRow(cells, row.evidence());
  }
}
