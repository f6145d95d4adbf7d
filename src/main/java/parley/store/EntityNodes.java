package parley.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Transaction;

/** Finds the nodes of entities by their ids within a transaction of the engine. */
final class EntityNodes {
  private static final Label ENTITY = Label.label("Entity");

  private final Transaction transaction;
  private final Remembered<String> known;
  private final Map<String, Node> here = new HashMap<>();

  EntityNodes(Transaction transaction, Remembered<String> known) {
    this.transaction = transaction;
    this.known = known;
  }

  /**
   * The entity's node.
   *
   * @throws StoreException when there is none
   */
  Node get(String id) {
    return here.computeIfAbsent(id, this::find);
  }

  private Node find(String id) {
    Node remembered = remembered(id);
    if (remembered != null) return remembered;
    Node found = transaction.findNode(ENTITY, "id", id);
    if (found == null) throw Vanished.entity(id);
    known.put(id, found.getElementId());
    return found;
  }

  private @Nullable Node remembered(String id) {
    String place = known.get(id);
    if (place == null) return null;
    try {
      Node node = transaction.getNodeByElementId(place);
      // It may have gone since, and its place been taken.
      return id.equals(node.getProperty("id", null)) && node.hasLabel(ENTITY) ? node : null;
    } catch (NotFoundException e) {
      return null;
    }
  }
}
