package parley.layout.shape;

import java.util.List;
import parley.picture.PictureNode;

/** A thing where it stands: its rectangle, its outline and the lines of its name. */
public record PlacedNode(PictureNode node, Rect box, List<Mark> marks) {
  public PlacedNode {
    marks = List.copyOf(marks);
  }
}
