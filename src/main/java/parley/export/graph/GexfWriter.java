package parley.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.SortedMap;
import parley.render.value.Palette;
import parley.render.value.RgbColor;

/**
 * Writes GEXF 1.3, with the colours of {@link Palette}. All nodes come before the first edge. A
 * line break in a value is a blank there, for the values are XML attributes.
 */
public final class GexfWriter implements GraphWriter {
  private final XmlWriter xml;
  private boolean edges;

  /** Begins a file. */
  public GexfWriter(Writer out, AttributeSchema schema) throws IOException {
    xml = new XmlWriter(out);
    xml.start(
            "gexf",
            "xmlns",
            "http://gexf.net/1.3",
            "xmlns:viz",
            "http://gexf.net/1.3/viz",
            "version",
            "1.3")
        .line();
    xml.start("meta").start("creator").text("parley").end().end().line();
    xml.start("graph", "defaultedgetype", "directed", "mode", "static").line();
    attributes("node", schema.nodes());
    attributes("edge", schema.edges());
    xml.start("nodes").line();
  }

  private void attributes(String what, SortedMap<String, AttributeSchema.Type> attributes)
      throws IOException {
    xml.start("attributes", "class", what, "mode", "static").line();
    attribute("type", AttributeSchema.Type.TEXT);
    for (Map.Entry<String, AttributeSchema.Type> attribute : attributes.entrySet()) {
      attribute(attribute.getKey(), attribute.getValue());
    }
    xml.end().line();
  }

  private void attribute(String name, AttributeSchema.Type type) throws IOException {
    xml.empty("attribute", "id", name, "title", name, "type", type.word()).line();
  }

  @Override
  public void node(String id, String name, String label, Map<String, ?> attributes)
      throws IOException {
    if (edges) throw new IllegalStateException("the node " + id + " comes after an edge");
    xml.start("node", "id", id, "label", name);
    values(label, attributes);
    color(Palette.fill(label));
    xml.end().line();
  }

  @Override
  public void edge(String id, String from, String to, String type, Map<String, ?> attributes)
      throws IOException {
    if (!edges) startEdges();
    // The kind lets two edges join the same nodes.
    xml.start("edge", "id", id, "source", from, "target", to, "label", type, "kind", type);
    values(type, attributes);
    color(Palette.line(type));
    xml.end().line();
  }

  private void startEdges() throws IOException {
    edges = true;
    xml.end().line().start("edges").line();
  }

  private void values(String type, Map<String, ?> attributes) throws IOException {
    xml.start("attvalues");
    xml.empty("attvalue", "for", "type", "value", type);
    for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
      String value = AttributeSchema.text(attribute.getValue());
      xml.empty("attvalue", "for", attribute.getKey(), "value", value);
    }
    xml.end();
  }

  private void color(String color) throws IOException {
    RgbColor rgb = RgbColor.of(color);
    xml.empty(
        "viz:color",
        "r",
        Integer.toString(rgb.red()),
        "g",
        Integer.toString(rgb.green()),
        "b",
        Integer.toString(rgb.blue()));
  }

  @Override
  public void end() throws IOException {
    if (!edges) startEdges();
    xml.endDocument();
  }
}
