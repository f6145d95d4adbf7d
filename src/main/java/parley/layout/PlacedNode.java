package parley.layout;

import java.util.List;
import parley.picture.Node;

/** A thing where it stands: its rectangle, its outline and the lines of its name. */
public record PlacedNode(Node node, Rect box, List<Mark> marks) {
  public PlacedNode {
    marks = List.copyOf(marks);
  }
}
