package parley.layout.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.layout.shape.DrawingBody;
import parley.layout.shape.EdgeMarks;
import parley.layout.shape.Mark;
import parley.layout.shape.Path;
import parley.layout.shape.PlacedEdge;
import parley.layout.shape.PlacedNode;
import parley.layout.shape.Point;
import parley.layout.shape.Rect;
import parley.layout.shape.Translation;
import parley.model.value.CountText;
import parley.picture.Picture;
import parley.picture.PictureEdge;

/** Joins nodes that have their places: lines that keep apart, and words where there is room. */
final class EdgeRouter {
  private static final double OFFSET = 26;
  private static final double[] LABEL_POSITIONS = {
    0.5, 0.58, 0.42, 0.66, 0.34, 0.74, 0.82, 0.26, 0.18
  };

  private final Picture picture;
  private final Map<String, PlacedNode> nodes = new HashMap<>();
  private final Path[] paths;
  private final @Nullable Rect[] labels;

  private EdgeRouter(Picture picture, List<PlacedNode> placed) {
    this.picture = picture;
    placed.forEach(node -> nodes.put(node.node().id(), node));
    paths = new Path[picture.edges().size()];
    labels = new Rect[paths.length];
    route();
  }

  static DrawingBody of(Picture picture, List<PlacedNode> nodes) {
    EdgeRouter network = new EdgeRouter(picture, nodes);
    network.placeLabels();
    return network.body(nodes);
  }

  /** Edges between the same two nodes are bent to both sides. */
  private void route() {
    Map<String, List<Integer>> pairs = new HashMap<>();
    for (int i = 0; i < paths.length; i++) {
      PictureEdge edge = picture.edges().get(i);
      boolean forth = edge.from().compareTo(edge.to()) <= 0;
      String pair = forth ? edge.from() + " " + edge.to() : edge.to() + " " + edge.from();
      pairs.computeIfAbsent(pair, none -> new ArrayList<>()).add(i);
    }
    for (List<Integer> pair : pairs.values()) {
      for (int i = 0; i < pair.size(); i++) {
        PictureEdge edge = picture.edges().get(pair.get(i));
        double aside = (i - (pair.size() - 1) / 2.0) * OFFSET;
        if (edge.from().compareTo(edge.to()) > 0) aside = -aside;
        paths[pair.get(i)] = EdgeMarks.between(node(edge.from()), node(edge.to()), aside);
      }
    }
  }

  private PlacedNode node(String id) {
    return Objects.requireNonNull(nodes.get(id));
  }

  /** What is not reported as so needs its word most, so it chooses first. */
  private void placeLabels() {
    OccupiedSpace occupied = new OccupiedSpace();
    nodes.values().forEach(node -> occupied.add(node.box()));
    LineCrossings crossings = new LineCrossings(paths);
    IntStream.range(0, paths.length)
        .boxed()
        .sorted(Comparator.comparing(i -> picture.edges().get(i).isFact()))
        .forEach(
            i -> {
              String words = EdgeMarks.words(picture.edges().get(i));
              @Nullable Rect best = null;
              int fewest = Integer.MAX_VALUE;
              for (double share : LABEL_POSITIONS) {
                Rect label = EdgeMarks.label(words, paths[i].pointAt(share));
                if (!occupied.isFree(label)) continue;
                int crossed = crossings.count(label, i);
                if (crossed < fewest) {
                  fewest = crossed;
                  best = label;
                }
              }
              labels[i] = best;
              if (best != null) occupied.add(best);
            });
  }

  private DrawingBody body(List<PlacedNode> placed) {
    List<Point> corners = new ArrayList<>();
    for (PlacedNode node : placed) corners(corners, node.box());
    for (Path path : paths) corners.addAll(path.flattened());
    for (Rect label : labels) if (label != null) corners(corners, label);
    double left = corners.stream().mapToDouble(Point::x).min().orElse(0) - 4;
    double top = corners.stream().mapToDouble(Point::y).min().orElse(0) - 4;
    double right = corners.stream().mapToDouble(Point::x).max().orElse(0) + 4;
    double bottom = corners.stream().mapToDouble(Point::y).max().orElse(0) + 4;
    List<PlacedEdge> edges = new ArrayList<>();
    for (int i = 0; i < paths.length; i++) edges.add(edge(i, -left, -top));
    List<PlacedNode> moved =
        placed.stream().map(node -> Translation.translate(node, -left, -top)).toList();
    long silent = java.util.Arrays.stream(labels).filter(Objects::isNull).count();
    List<String> notes =
        silent == 0
            ? List.of()
            : List.of(
                CountText.of(silent, "line has", "lines have")
                    + " no room for its label; the tables and data formats have it.");
    return new DrawingBody(right - left, bottom - top, List.of(), edges, moved, notes);
  }

  private static void corners(List<Point> corners, Rect box) {
    Collections.addAll(corners, new Point(box.x(), box.y()), new Point(box.right(), box.bottom()));
  }

  private PlacedEdge edge(int index, double dx, double dy) {
    PictureEdge edge = picture.edges().get(index);
    List<Mark> marks = EdgeMarks.arrow(edge, paths[index].translated(dx, dy));
    Rect label = labels[index];
    if (label != null) marks.add(EdgeMarks.words(EdgeMarks.words(edge), label.translated(dx, dy)));
    return new PlacedEdge(index, edge, marks);
  }
}
