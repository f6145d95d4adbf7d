package parley.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.function.Function;
import parley.export.Gexf;
import parley.export.GraphMl;
import parley.export.GraphWriter;
import parley.export.Shape;
import parley.picture.Edge;
import parley.picture.Node;
import parley.picture.Picture;

/** A picture as GraphML and GEXF. */
final class GraphFiles {
  private GraphFiles() {}

  static void graphml(Picture picture, OutputStream out) throws IOException {
    Writer writer = writer(out);
    write(picture, new GraphMl(writer, shape(picture)), Edge::type);
    writer.flush();
  }

  /**
   * Gephi takes edges of one type between the same two nodes for one, so what is no fact has a type
   * of its own.
   */
  static void gexf(Picture picture, OutputStream out) throws IOException {
    Writer writer = writer(out);
    write(
        picture,
        new Gexf(writer, shape(picture)),
        edge -> edge.fact() ? edge.type() : edge.type() + " · " + edge.how());
    writer.flush();
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  private static Shape shape(Picture picture) {
    Shape shape = new Shape();
    picture.nodes().forEach(node -> shape.node(Attributes.of(node)));
    picture.edges().forEach(edge -> shape.edge(Attributes.of(edge, picture)));
    return shape;
  }

  private static void write(Picture picture, GraphWriter writer, Function<Edge, String> type)
      throws IOException {
    for (Node node : picture.nodes()) {
      writer.node(node.id(), node.name(), node.type(), Attributes.of(node));
    }
    int number = 0;
    for (Edge edge : picture.edges()) {
      String id = "e" + number++;
      writer.edge(id, edge.from(), edge.to(), type.apply(edge), Attributes.of(edge, picture));
    }
    writer.end();
  }
}
