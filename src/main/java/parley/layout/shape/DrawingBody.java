package parley.layout.shape;

import java.util.ArrayList;
import java.util.List;

/**
 * What a layout makes of a picture, without title and legend: its size, marks that stand behind the
 * edges, edges, nodes, and sentences on what it does not show.
 */
public record DrawingBody(
    double width,
    double height,
    List<Mark> background,
    List<PlacedEdge> edges,
    List<PlacedNode> nodes,
    List<String> notes) {
  public DrawingBody {
    background = List.copyOf(background);
    edges = List.copyOf(edges);
    nodes = List.copyOf(nodes);
    notes = List.copyOf(notes);
  }

  /** The same with one note more. */
  public DrawingBody withNote(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new DrawingBody(width, height, background, edges, nodes, more);
  }
}
