package parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How answers differ between two states of the graph: rows added, gone, and changed. A changed row
 * says of the same thing something else: its texts and numbers are as before, its lists are not.
 */
public final class AnswerDiff {
  private static final List<String> COLUMNS = List.of("report", "change", "row");

  private final List<AnswerRow> rows = new ArrayList<>();

  private AnswerDiff() {}

  /**
   * The changes as an answer, in the order of the reports; the evidence is that of the row after,
   * or of the one that is gone.
   */
  public static Answer between(List<Answer> before, List<Answer> after) {
    AnswerDiff changes = new AnswerDiff();
    Map<String, Answer> old = new LinkedHashMap<>();
    before.forEach(answer -> old.put(answer.name(), answer));
    for (Answer answer : after)
      changes.compare(Objects.requireNonNull(old.get(answer.name())), answer);
    return new Answer("changes", "Answers that change", Map.of(), COLUMNS, changes.rows, true);
  }

  private void compare(Answer before, Answer after) {
    List<AnswerRow> gone = new ArrayList<>(before.rows());
    List<AnswerRow> added = new ArrayList<>();
    for (AnswerRow row : after.rows()) {
      if (!removeEqual(gone, row)) added.add(row);
    }
    Map<List<@Nullable Object>, AnswerRow> byKey = new LinkedHashMap<>();
    gone.forEach(row -> byKey.putIfAbsent(key(row), row));
    for (AnswerRow row : added) {
      AnswerRow was = byKey.remove(key(row));
      if (was != null) gone.remove(was);
      add(
          after,
          was == null ? "added" : "changed",
          was == null ? text(row) : text(after, was, row),
          row);
    }
    gone.forEach(row -> add(after, "gone", text(row), row));
  }

  /** Takes out one row with the same cells, if there is one. */
  private static boolean removeEqual(List<AnswerRow> rows, AnswerRow row) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).cells().equals(row.cells())) {
        rows.remove(i);
        return true;
      }
    }
    return false;
  }

  private void add(Answer answer, String change, String text, AnswerRow row) {
    rows.add(new AnswerRow(List.of(answer.name(), change, text), row.evidence()));
  }

  /** What a row is about. */
  private static List<@Nullable Object> key(AnswerRow row) {
    List<@Nullable Object> key = new ArrayList<>();
    row.cells().forEach(cell -> key.add(cell instanceof List ? null : cell));
    return key;
  }

  private static String text(AnswerRow row) {
    List<String> parts = new ArrayList<>();
    for (Object cell : row.cells()) {
      if (cell != null && !cell.equals(List.of())) parts.add(word(cell));
    }
    return String.join(" · ", parts);
  }

  private static String text(Answer answer, AnswerRow was, AnswerRow is) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < is.cells().size(); i++) {
      @Nullable Object old = was.cells().get(i);
      @Nullable Object now = is.cells().get(i);
      if (!Objects.equals(old, now)) {
        parts.add(answer.columns().get(i) + ": " + word(old) + " → " + word(now));
      } else if (now != null && !(now instanceof List)) {
        parts.add(word(now));
      }
    }
    return String.join(" · ", parts);
  }

  private static String word(@Nullable Object cell) {
    if (cell instanceof List<?> list) {
      return list.isEmpty() ? "–" : String.join(", ", list.stream().map(String::valueOf).toList());
    }
    return cell == null ? "–" : cell.toString();
  }
}
