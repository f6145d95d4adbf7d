package parley.layout.network;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import parley.layout.shape.DrawingBody;
import parley.layout.shape.NodeCard;
import parley.layout.shape.PlacedNode;
import parley.layout.shape.Point;
import parley.picture.Picture;
import parley.picture.PictureEdge;

/**
 * Lets Graphviz place nodes and edges. It is told sizes and numbers alone, no name, so nothing of a
 * document reaches it.
 */
public final class GraphvizLayout {
  private static final int SECONDS = 30;
  private static final double INCH = 72;

  private final Picture picture;
  private final List<NodeCard> cards;
  private final Map<String, Integer> numbers = new HashMap<>();

  private GraphvizLayout(Picture picture) {
    this.picture = picture;
    cards = picture.nodes().stream().map(NodeCard::of).toList();
    cards.forEach(card -> numbers.put(card.node().id(), numbers.size()));
  }

  /**
   * The picture as {@code dot} lays it out.
   *
   * @throws LayoutException when Graphviz is not installed, fails or takes too long
   */
  public static DrawingBody of(Picture picture) {
    GraphvizLayout graphviz = new GraphvizLayout(picture);
    return graphviz.body(run(graphviz.text()));
  }

  private String text() {
    StringBuilder dot = new StringBuilder("digraph {\nrankdir=LR; nodesep=0.25; ranksep=1.1;\n");
    dot.append("node [shape=box, fixedsize=true, label=\"\"];\n");
    for (int i = 0; i < cards.size(); i++) {
      dot.append(i).append(" [width=").append(cards.get(i).width() / INCH);
      dot.append(", height=").append(cards.get(i).height() / INCH).append("];\n");
    }
    for (PictureEdge edge : picture.edges()) {
      dot.append(numbers.get(edge.from()))
          .append(" -> ")
          .append(numbers.get(edge.to()))
          .append(";\n");
    }
    return dot.append("}\n").toString();
  }

  private static String run(String dot) {
    Path out = null;
    try {
      // A file, not a pipe: a process that waits for its reader cannot be timed out.
      out = Files.createTempFile("parley", ".plain");
      Process process =
          new ProcessBuilder("dot", "-Tplain")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(out.toFile())
              .start();
      process.getOutputStream().write(dot.getBytes(UTF_8));
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new LayoutException(
            "Graphviz took more than "
                + SECONDS
                + " seconds; take another --layout, or fewer nodes with --max-nodes");
      }
      if (process.exitValue() != 0) {
        throw new LayoutException(
            "Graphviz failed with exit code " + process.exitValue() + "; take another --layout");
      }
      return Files.readString(out);
    } catch (IOException e) {
      throw new LayoutException(
          "there is no Graphviz: install its command \"dot\", or take another --layout", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LayoutException("interrupted while Graphviz was at work", e);
    } finally {
      if (out != null) out.toFile().delete();
    }
  }

  /** Reads lines "node NAME X Y …" and "edge TAIL HEAD N X1 Y1 … XN YN …", in inches from below. */
  private DrawingBody body(String plain) {
    List<PlacedNode> nodes = new ArrayList<>();
    Map<String, List<parley.layout.shape.Path>> found = new HashMap<>();
    for (String line : plain.lines().toList()) {
      String[] words = line.split(" ", -1);
      if (words[0].equals("node")) {
        nodes.add(cards.get(Integer.parseInt(words[1])).centredAt(point(words, 2)));
      } else if (words[0].equals("edge")) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(words[3]); i++) points.add(point(words, 4 + 2 * i));
        found
            .computeIfAbsent(words[1] + " " + words[2], none -> new ArrayList<>())
            .add(new parley.layout.shape.Path(points, true, false));
      }
    }
    nodes.sort(java.util.Comparator.comparing(node -> numbers.get(node.node().id())));
    Map<Integer, parley.layout.shape.Path> routes = new HashMap<>();
    for (int i = 0; i < picture.edges().size(); i++) {
      PictureEdge edge = picture.edges().get(i);
      List<parley.layout.shape.Path> paths =
          found.get(numbers.get(edge.from()) + " " + numbers.get(edge.to()));
      if (paths != null && !paths.isEmpty()) routes.put(i, paths.remove(0));
    }
    return EdgeRouter.of(picture, nodes, routes);
  }

  private static Point point(String[] words, int at) {
    return new Point(
        Double.parseDouble(words[at]) * INCH, -Double.parseDouble(words[at + 1]) * INCH);
  }
}
