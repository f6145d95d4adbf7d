package parley.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * What a layout makes of a picture, without title and legend: its size, marks that stand behind the
 * edges, edges, nodes, and sentences on what it does not show.
 */
public record Body(
    double width,
    double height,
    List<Mark> ground,
    List<PlacedEdge> edges,
    List<PlacedNode> nodes,
    List<String> notes) {
  public Body {
    ground = List.copyOf(ground);
    edges = List.copyOf(edges);
    nodes = List.copyOf(nodes);
    notes = List.copyOf(notes);
  }

  /** The same with one note more. */
  Body noting(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Body(width, height, ground, edges, nodes, more);
  }
}
