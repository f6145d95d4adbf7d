package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerDiffTest {
  @Test
  void findsRowsAddedGoneAndChanged() {
    Answer before =
        answer(row("A", 1L, List.of("x")), row("B", 1L, List.of()), row("same", 2L, List.of("s")));
    Answer after =
        answer(
            row("A", 1L, List.of("x", "y")),
            row("C", null, List.of("z")),
            row("same", 2L, List.of("s")));

    assertThat(changes(before, after))
        .containsExactly(
            List.of("r", "changed", "A · 1 · says: x → x, y"),
            List.of("r", "added", "C · z"),
            List.of("r", "gone", "B · 1"));
  }

  @Test
  void findsNothingBetweenEqualAnswersAndCountsEqualRowsOneByOne() {
    AnswerRow twice = row("A", 1L, List.of("x"));
    assertThat(changes(answer(twice, twice), answer(twice, twice))).isEmpty();
    assertThat(changes(answer(twice), answer(twice, twice)))
        .containsExactly(List.of("r", "added", "A · 1 · x"));
  }

  private static List<List<Object>> changes(Answer before, Answer after) {
    return AnswerDiff.between(List.of(before), List.of(after)).rows().stream()
        .map(row -> List.copyOf(row.cells()))
        .toList();
  }

  private static Answer answer(AnswerRow... rows) {
    return new Answer("r", "R", Map.of(), List.of("who", "count", "says"), List.of(rows), true);
  }

  private static AnswerRow row(@Nullable Object... cells) {
    return new AnswerRow(Arrays.asList(cells), List.of());
  }
}
