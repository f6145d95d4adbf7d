package parley.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.render.value.AnswerLayout;
import parley.report.Answer;
import parley.report.AnswerRow;

/** An answer on its way out: its parts are written as they come, or kept until the end. */
public final class AnswerWriter {
  private final AnswerFormat.Renderer renderer;
  private final AnswerFormat.@Nullable Renderer continuation;
  private final AnswerLayout layout;
  private final Appendable out;
  private final List<AnswerRow> buffered = new ArrayList<>();
  private @Nullable Answer first;
  private long rows;

  AnswerWriter(
      AnswerFormat.Renderer renderer,
      AnswerFormat.@Nullable Renderer more,
      AnswerLayout layout,
      Appendable out) {
    this.renderer = renderer;
    this.continuation = more;
    this.layout = layout;
    this.out = out;
  }

  /** Takes the next part, at least one. */
  public void accept(Answer part) {
    rows += part.rows().size();
    if (continuation == null) buffered.addAll(part.rows());
    else write(first == null ? renderer : continuation, part);
    if (first == null) first = part.withRows(List.of());
  }

  /** Writes what was kept. */
  public void finish() {
    if (continuation == null && first != null) write(renderer, first.withRows(buffered));
  }

  /** The rows so far. */
  public long rows() {
    return rows;
  }

  private void write(AnswerFormat.Renderer form, Answer answer) {
    try {
      form.write(answer, layout, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
