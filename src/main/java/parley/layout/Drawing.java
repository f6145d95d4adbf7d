package parley.layout;

import java.util.List;
import parley.layout.shape.DrawingBody;
import parley.layout.shape.Mark;
import parley.layout.shape.Point;
import parley.picture.Picture;

/**
 * A picture with a place for everything: the one that every format shows. The body stands at {@code
 * bodyAt}; {@code frame} is what stands around it: title, notes, legend.
 */
public record Drawing(
    Picture picture,
    double width,
    double height,
    DrawingBody body,
    Point bodyAt,
    List<Mark> frame,
    List<Swatch> legend) {
  public Drawing {
    frame = List.copyOf(frame);
    legend = List.copyOf(legend);
  }

  /** A type in the legend: its shape and its word. */
  public record Swatch(String type, List<Mark> marks) {
    public Swatch {
      marks = List.copyOf(marks);
    }
  }
}
