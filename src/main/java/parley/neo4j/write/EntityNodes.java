package parley.neo4j.write;

import java.util.HashMap;
import java.util.Map;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import parley.neo4j.location.StoreException;
import parley.neo4j.transaction.EntityRemovedException;

/** Finds the nodes of entities by their ids within a transaction of the engine. */
final class EntityNodes {
  private static final Label ENTITY = Label.label("Entity");

  private final Transaction transaction;
  private final Map<String, Node> cache = new HashMap<>();

  EntityNodes(Transaction transaction) {
    this.transaction = transaction;
  }

  /**
   * The entity's node.
   *
   * @throws StoreException when there is none
   */
  Node get(String id) {
    return cache.computeIfAbsent(id, this::find);
  }

  private Node find(String id) {
    Node found = transaction.findNode(ENTITY, "id", id);
    if (found == null) throw EntityRemovedException.of(id);
    return found;
  }
}
