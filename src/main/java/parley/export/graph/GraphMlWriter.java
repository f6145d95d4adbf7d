package parley.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes GraphML. Beside their attributes nodes have {@code label} and {@code type}, edges {@code
 * type}.
 */
public final class GraphMlWriter implements GraphWriter {
  private final XmlWriter xml;

  /** Begins a file. */
  public GraphMlWriter(Writer out, AttributeSchema schema) throws IOException {
    xml = new XmlWriter(out);
    xml.start(
            "graphml",
            "xmlns",
            "http://graphml.graphdrawing.org/xmlns",
            "xmlns:xsi",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:schemaLocation",
            "http://graphml.graphdrawing.org/xmlns"
                + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd")
        .line();
    key("node", "label", "label", AttributeSchema.Type.TEXT);
    key("node", "type", "type", AttributeSchema.Type.TEXT);
    keys("node", schema.nodes());
    key("edge", "edge_type", "type", AttributeSchema.Type.TEXT);
    keys("edge", schema.edges());
    xml.start("graph", "id", "G", "edgedefault", "directed").line();
  }

  private void keys(String what, SortedMap<String, AttributeSchema.Type> attributes)
      throws IOException {
    for (Map.Entry<String, AttributeSchema.Type> attribute : attributes.entrySet()) {
      String name = attribute.getKey();
      key(what, id(what, name), name, attribute.getValue());
    }
  }

  private void key(String what, String id, String name, AttributeSchema.Type type)
      throws IOException {
    xml.empty("key", "id", id, "for", what, "attr.name", name, "attr.type", type.word()).line();
  }

  // Nodes and edges share the keys' ids; "label" and "type" are taken.
  private static String id(String what, String name) {
    return what.charAt(0) + "_" + name;
  }

  @Override
  public void node(String id, String name, String label, Map<String, ?> attributes)
      throws IOException {
    xml.start("node", "id", id);
    data("label", name);
    data("type", label);
    data("node", attributes);
  }

  @Override
  public void edge(String id, String from, String to, String type, Map<String, ?> attributes)
      throws IOException {
    xml.start("edge", "id", id, "source", from, "target", to);
    data("edge_type", type);
    data("edge", attributes);
  }

  private void data(String what, Map<String, ?> attributes) throws IOException {
    for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
      data(id(what, attribute.getKey()), AttributeSchema.text(attribute.getValue()));
    }
    xml.end().line();
  }

  private void data(String key, String value) throws IOException {
    xml.start("data", "key", key).text(value).end();
  }

  @Override
  public void end() throws IOException {
    xml.endDocument();
  }
}
