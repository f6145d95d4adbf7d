package parley.export.graph;

import java.io.IOException;
import java.util.Map;

/**
 * Writes a graph to a file, node by node and then edge by edge. The attributes must be known to the
 * {@link AttributeSchema} that the file began with.
 */
public interface GraphWriter {
  /** Writes a node: its id, the name to show, its label, {@code Person}, and what else it has. */
  void node(String id, String name, String label, Map<String, ?> attributes) throws IOException;

  /** Writes an edge between two nodes, with its type, {@code MEDIATES}. */
  void edge(String id, String from, String to, String type, Map<String, ?> attributes)
      throws IOException;

  /** Ends the file; what it is written to stays open. */
  void end() throws IOException;
}
