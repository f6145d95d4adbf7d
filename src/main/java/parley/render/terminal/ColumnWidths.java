package parley.render.terminal;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import parley.render.value.DisplayTable;
import parley.render.value.TerminalText;

/** Finds widths at which the columns of a sheet fit side by side. */
final class ColumnWidths {
  static final String GAP = "  ";

  // Words up to the first length stay whole if there is room, else up to the next.
  private static final List<Integer> WORDS_KEPT_WHOLE = List.of(16, 12, 8);
  private static final int NARROWEST = 8;

  private ColumnWidths() {}

  /** A width for each column, or nothing if the columns do not fit. */
  static Optional<List<Integer>> fit(DisplayTable table, int width) {
    int[] natural = measure(table, TerminalText::width);
    int room = width - GAP.length() * (natural.length - 1);
    if (width == 0 || IntStream.of(natural).sum() <= room) {
      return Optional.of(boxed(natural));
    }
    int[] words = measure(table, LineWrapper::longestWord);
    return WORDS_KEPT_WHOLE.stream()
        .map(longest -> atLeast(words, natural, longest))
        .filter(least -> IntStream.of(least).sum() <= room)
        .findFirst()
        .map(least -> boxed(shrink(natural, least, room)));
  }

  private static List<Integer> boxed(int[] widths) {
    return IntStream.of(widths).boxed().toList();
  }

  private static int[] measure(DisplayTable table, ToIntFunction<String> measure) {
    return IntStream.range(0, table.names().size())
        .map(column -> table.column(column).stream().mapToInt(measure).max().orElse(0))
        .toArray();
  }

  private static int[] atLeast(int[] words, int[] natural, int longest) {
    return IntStream.range(0, natural.length)
        .map(i -> Math.min(natural[i], Math.max(NARROWEST, Math.min(words[i], longest))))
        .toArray();
  }

  /** Cuts the widest columns down to one common width, the largest for which there is room. */
  private static int[] shrink(int[] natural, int[] least, int room) {
    int common = room;
    while (IntStream.of(cut(natural, least, common)).sum() > room) common--;
    int[] widths = cut(natural, least, common);
    int left = room - IntStream.of(widths).sum();
    for (int i = 0; i < widths.length && left > 0; i++) {
      if (widths[i] == common && widths[i] < natural[i]) {
        widths[i]++;
        left--;
      }
    }
    return widths;
  }

  private static int[] cut(int[] natural, int[] least, int common) {
    return IntStream.range(0, natural.length)
        .map(i -> Math.max(least[i], Math.min(natural[i], common)))
        .toArray();
  }
}
