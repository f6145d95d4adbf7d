package parley.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.report.Answer;
import parley.report.Row;

/** An answer on its way out: its parts are written as they come, or kept until the end. */
public final class Printing implements Consumer<Answer> {
  private final Format.Renderer renderer;
  private final Format.@Nullable Renderer more;
  private final Layout layout;
  private final Appendable out;
  private final List<Row> kept = new ArrayList<>();
  private @Nullable Answer first;
  private long rows;

  Printing(
      Format.Renderer renderer, Format.@Nullable Renderer more, Layout layout, Appendable out) {
    this.renderer = renderer;
    this.more = more;
    this.layout = layout;
    this.out = out;
  }

  /** Takes the next part, at least one. */
  @Override
  public void accept(Answer part) {
    rows += part.rows().size();
    if (more == null) kept.addAll(part.rows());
    else write(first == null ? renderer : more, part);
    if (first == null) first = part.with(List.of());
  }

  /** Writes what was kept. */
  public void end() {
    if (more == null && first != null) write(renderer, first.with(kept));
  }

  /** The rows so far. */
  public long rows() {
    return rows;
  }

  private void write(Format.Renderer form, Answer answer) {
    try {
      form.write(answer, layout, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
