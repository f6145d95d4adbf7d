package parley.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer: a cell for each column, and the evidence of the row, empty where no article
 * says.
 *
 * <p>A cell is null, a String, Long, Double, Boolean or {@code java.time} value, or a List or Map
 * (with String keys) of such.
 */
public record AnswerRow(List<@Nullable Object> cells, List<Evidence> evidence) {
  public AnswerRow {
    cells = Collections.unmodifiableList(new ArrayList<>(cells)); // List.copyOf refuses null cells
    evidence = List.copyOf(evidence);
  }
}
