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
public record WholeGraph(GraphReader whole) {
  /** Begins a file. */
  @FunctionalInterface
  public interface Beginning {
    GraphWriter begin(Writer out, AttributeSchema shape) throws IOException;
  }

  public static void write(Graph graph, Writer out, Beginning beginning) throws IOException {
    new WholeGraph(new GraphReader(graph)).write(out, beginning);
  }

  private void write(Writer out, Beginning beginning) throws IOException {
    GraphWriter writer = beginning.begin(out, shape());
    whole.all(
        star ->
            writer.node(
                key(star),
                String.valueOf(name(star)),
                Palette.label(star.node().labels()),
                attributes(star)));
    whole.all(
        star -> {
          int number = 0;
          for (RelationshipRow link : star.links()) {
            String id = key(star) + "/" + ++number;
            writer.edge(id, key(star), target(link), link.type(), attributes(link));
          }
        });
    writer.end();
  }

  private AttributeSchema shape() throws IOException {
    AttributeSchema shape = new AttributeSchema();
    whole.all(
        star -> {
          shape.node(attributes(star));
          star.links().forEach(link -> shape.edge(attributes(link)));
        });
    return shape;
  }

  private static Map<String, @Nullable Object> attributes(NodeWithLinks star) {
    Map<String, @Nullable Object> attributes = new TreeMap<>(star.node().properties());
    attributes.put("labels", star.node().labels());
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
  private static String key(NodeWithLinks star) {
    return star.hasLabel("Article") ? star.id() + "#" : star.id();
  }

  private static String target(RelationshipRow link) {
    return link.type().equals("STATED_IN") ? link.to() + "#" : link.to();
  }

  private static @Nullable Object name(NodeWithLinks star) {
    for (String property : new String[] {"name", "title", "paraphrase"}) {
      if (star.get(property) != null) return star.get(property);
    }
    return star.id();
  }
}
