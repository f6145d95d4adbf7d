package parley.layout.shape;

import java.util.List;
import parley.picture.PictureEdge;

/**
 * What is said between two things, where it is drawn; {@code index} is its place in the picture.
 */
public record PlacedEdge(int index, PictureEdge edge, List<Mark> marks) {
  public PlacedEdge {
    marks = List.copyOf(marks);
  }
}
