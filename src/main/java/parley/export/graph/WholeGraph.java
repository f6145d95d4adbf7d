package parley.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.export.read.GraphReader;
import parley.export.read.NodeWithLinks;
import parley.neo4j.query.Graph;
import parley.render.value.Palette;
import parley.rows.RelationshipRow;

/**
 * The whole graph, every node and every relationship, for programs that draw and measure graphs.
 */
public record WholeGraph(GraphReader reader) {
  /** Begins a file. */
  @FunctionalInterface
  public interface WriterFactory {
    GraphWriter create(Writer out, AttributeSchema schema) throws IOException;
  }

  public static void write(Graph graph, Writer out, WriterFactory beginning) throws IOException {
    new WholeGraph(new GraphReader(graph)).write(out, beginning);
  }

  private void write(Writer out, WriterFactory beginning) throws IOException {
    GraphWriter writer = beginning.create(out, attributeSchema());
    reader.readAll(
        node ->
            writer.node(
                key(node),
                String.valueOf(name(node)),
                Palette.label(node.node().labels()),
                attributes(node)));
    reader.readAll(
        node -> {
          int number = 0;
          for (RelationshipRow link : node.links()) {
            String id = key(node) + "/" + ++number;
            writer.edge(id, key(node), target(link), link.type(), attributes(link));
          }
        });
    writer.end();
  }

  private AttributeSchema attributeSchema() throws IOException {
    AttributeSchema schema = new AttributeSchema();
    reader.readAll(
        node -> {
          schema.node(attributes(node));
          node.links().forEach(link -> schema.edge(attributes(link)));
        });
    return schema;
  }

  private static Map<String, @Nullable Object> attributes(NodeWithLinks node) {
    Map<String, @Nullable Object> attributes = new TreeMap<>(node.node().properties());
    attributes.put("labels", node.node().labels());
    return attributes;
  }

  /** Without the key of a range, which only repeats its claim and ends, and is a taken word. */
  private static Map<String, @Nullable Object> attributes(RelationshipRow link) {
    Map<String, @Nullable Object> attributes = new TreeMap<>(link.properties());
    attributes.remove("key");
    return attributes;
  }

  /**
   * What names the node in the whole graph. An article may have the id of an entity, so that it is
   * marked; a claim has a {@code #} in its id, and an entity cannot.
   */
  private static String key(NodeWithLinks node) {
    return node.hasLabel("Article") ? node.id() + "#" : node.id();
  }

  private static String target(RelationshipRow link) {
    return link.type().equals("STATED_IN") ? link.to() + "#" : link.to();
  }

  private static @Nullable Object name(NodeWithLinks node) {
    for (String property : new String[] {"name", "title", "paraphrase"}) {
      if (node.get(property) != null) return node.get(property);
    }
    return node.id();
  }
}
