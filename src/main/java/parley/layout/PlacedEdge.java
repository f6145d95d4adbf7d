package parley.layout;

import java.util.List;
import parley.picture.Edge;

/**
 * What is said between two things, where it is drawn; {@code index} is its place in the picture.
 */
public record PlacedEdge(int index, Edge edge, List<Mark> marks) {
  public PlacedEdge {
    marks = List.copyOf(marks);
  }
}
