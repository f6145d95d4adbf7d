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
import parley.model.value.TextRange;
import parley.render.value.AnswerLayout;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Evidence;

/** Small answers to render. */
public final class SampleAnswers {
  public static final AnswerLayout PLAIN = new AnswerLayout(0, false, false);
  public static final AnswerLayout WITH_EVIDENCE = new AnswerLayout(0, false, true);

  private SampleAnswers() {}

  public static AnswerLayout wide(int width) {
    return new AnswerLayout(width, false, false);
  }

  public static AnswerLayout wideWithEvidence(int width) {
    return new AnswerLayout(width, false, true);
  }

  public static AnswerRow row(@Nullable Object... cells) {
    return new AnswerRow(Arrays.asList(cells), List.of());
  }

  public static Answer answer(List<String> columns, AnswerRow... rows) {
    return new Answer("test/answer", "An answer", Map.of(), columns, List.of(rows), true);
  }

  /** Who mediated which round: text, numbers, dates, lists, nulls, and evidence of each kind. */
  public static Answer mediators() {
    Evidence full =
        new Evidence(
            "c-17",
            "istanbul-round-two",
            "Example Times",
            "2025-06-02",
            List.of(new TextRange(120, 164), new TextRange(410, 452)),
            "Turkey's foreign minister sat between the delegations and opened the second round.");
    Evidence bare =
        new Evidence(
            "c-40",
            "prisoners",
            null,
            null,
            List.of(new TextRange(8, 31)),
            "Fidan led the meeting.");
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("process", "istanbul-2025");
    parameters.put("as of", null);
    return new Answer(
        "rounds/mediators",
        "Who mediated which round?",
        parameters,
        List.of("round", "held on", "mediators", "articles", "note"),
        List.of(
            new AnswerRow(
                Arrays.asList(
                    "First direct talks at Istanbul",
                    LocalDate.of(2025, 5, 16),
                    List.of("Hakan Fidan", "İbrahim Kalın"),
                    12L,
                    null),
                List.of(full, bare)),
            new AnswerRow(
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
  public static final Path RENDERED = Path.of("src/test/resources/render");

  public static String text(AnswerFormat format, Answer answer, AnswerLayout layout) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(answer, layout, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
