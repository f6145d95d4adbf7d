package parley.draw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.function.Function;
import parley.export.graph.AttributeSchema;
import parley.export.graph.GexfWriter;
import parley.export.graph.GraphMlWriter;
import parley.export.graph.GraphWriter;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;

/** A picture as GraphML and GEXF. */
final class PictureGraphFiles {
  private PictureGraphFiles() {}

  static void graphml(Picture picture, OutputStream out) throws IOException {
    Writer writer = writer(out);
    write(picture, new GraphMlWriter(writer, attributeSchema(picture)), PictureEdge::type);
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
        new GexfWriter(writer, attributeSchema(picture)),
        edge -> edge.isFact() ? edge.type() : edge.type() + " · " + edge.support());
    writer.flush();
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, UTF_8));
  }

  private static AttributeSchema attributeSchema(Picture picture) {
    AttributeSchema schema = new AttributeSchema();
    picture.nodes().forEach(node -> schema.node(PictureAttributes.of(node)));
    picture.edges().forEach(edge -> schema.edge(PictureAttributes.of(edge, picture)));
    return schema;
  }

  private static void write(Picture picture, GraphWriter writer, Function<PictureEdge, String> type)
      throws IOException {
    for (PictureNode node : picture.nodes()) {
      writer.node(node.id(), node.name(), node.type(), PictureAttributes.of(node));
    }
    int number = 0;
    for (PictureEdge edge : picture.edges()) {
      String id = "e" + number++;
      writer.edge(
          id, edge.from(), edge.to(), type.apply(edge), PictureAttributes.of(edge, picture));
    }
    writer.end();
  }
}
