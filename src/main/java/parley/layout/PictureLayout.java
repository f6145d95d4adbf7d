package parley.layout;

import java.util.Optional;
import parley.layout.matrix.MatrixLayout;
import parley.layout.network.ForceLayout;
import parley.layout.rounds.RoundsLayout;
import parley.layout.shape.DrawingBody;
import parley.layout.timeline.TimelineLayout;
import parley.model.value.EnumWords;
import parley.picture.Picture;
import parley.report.Report;

/** A way to lay out a picture. */
public enum PictureLayout {
  /** What suits the family of the report; a network where there is none. */
  AUTO(picture -> Optional.of(ForceLayout.of(picture))),

  /** Rounds in order from left to right, who acted in them row by row, side by side. */
  LAYERED(RoundsLayout::of),

  /** A network: what is joined stands close. */
  FORCE(picture -> Optional.of(ForceLayout.of(picture))),

  /** Demands in rows, sides in columns, stances in the cells. */
  MATRIX(MatrixLayout::of),

  /** Events by when they happened. */
  TIMELINE(TimelineLayout::of);

  // Method references, which cannot change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final LayoutAlgorithm algorithm;

  PictureLayout(LayoutAlgorithm arrangement) {
    this.algorithm = arrangement;
  }

  /** Places what a picture holds; empty when nothing in it suits the layout. */
  @FunctionalInterface
  private interface LayoutAlgorithm {
    Optional<DrawingBody> body(Picture picture);
  }

  private static PictureLayout forFamily(String family) {
    return switch (family) {
      case "rounds" -> LAYERED;
      case "demands" -> MATRIX;
      case "events" -> TIMELINE;
      default -> FORCE;
    };
  }

  /**
   * The layout that a report's header names, or else the one that suits its family; empty when
   * there is none of the name.
   */
  public static Optional<PictureLayout> of(Report report) {
    String named = report.layout();
    return named == null
        ? Optional.of(forFamily(report.family()))
        : EnumWords.find(PictureLayout.class, named);
  }

  /** Draws a picture: the same picture always gives the same drawing. */
  public Drawing draw(Picture picture) {
    return algorithm
        .body(picture)
        .map(body -> DrawingFrame.around(picture, body))
        .orElseGet(() -> DrawingFrame.around(picture, fallback(picture)));
  }

  private DrawingBody fallback(Picture picture) {
    DrawingBody body = ForceLayout.of(picture);
    if (picture.nodes().isEmpty()) return body;
    return body.withNote("Nothing in it fits the layout " + word() + ": drawn as a network.");
  }

  /** Its name on the command line. */
  public String word() {
    return EnumWords.of(this);
  }
}
