package parley.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.model.Range;
import parley.report.Answer;
import parley.report.Evidence;
import parley.report.Row;

/** Small answers to render. */
final class Samples {
  static final Layout PLAIN = new Layout(0, false, false);
  static final Layout WITH_EVIDENCE = new Layout(0, false, true);

  private Samples() {}

  static Layout wide(int width) {
    return new Layout(width, false, false);
  }

  static Layout wideWithEvidence(int width) {
    return new Layout(width, false, true);
  }

  static Row row(@Nullable Object... cells) {
    return new Row(Arrays.asList(cells), List.of());
  }

  static Answer answer(List<String> columns, Row... rows) {
    return new Answer("test/answer", "An answer", Map.of(), columns, List.of(rows), true);
  }

  /** Who mediated which round: text, numbers, dates, lists, nulls, and evidence of each kind. */
  static Answer mediators() {
    Evidence full =
        new Evidence(
            "c-17",
            "istanbul-round-two",
            "Example Times",
            "2025-06-02",
            List.of(new Range(120, 164), new Range(410, 452)),
            "Turkey's foreign minister sat between the delegations and opened the second round.");
    Evidence bare =
        new Evidence(
            "c-40", "prisoners", null, null, List.of(new Range(8, 31)), "Fidan led the meeting.");
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("process", "istanbul-2025");
    parameters.put("as of", null);
    return new Answer(
        "rounds/mediators",
        "Who mediated which round?",
        parameters,
        List.of("round", "held on", "mediators", "articles", "note"),
        List.of(
            new Row(
                Arrays.asList(
                    "First direct talks at Istanbul",
                    LocalDate.of(2025, 5, 16),
                    List.of("Hakan Fidan", "İbrahim Kalın"),
                    12L,
                    null),
                List.of(full, bare)),
            new Row(
                Arrays.asList(
                    "Second round",
                    LocalDate.of(2025, 6, 2),
                    List.of(),
                    3L,
                    Map.of("seats", 2L, "place", "Çırağan")),
                List.of())),
        true);
  }

  /** Where the expected output is. */
  static final Path RENDERED = Path.of("src/test/resources/render");

  static String text(Format format, Answer answer, Layout layout) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(answer, layout, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
