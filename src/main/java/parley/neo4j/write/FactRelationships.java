package parley.neo4j.write;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Direction;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import parley.rows.Fact;
import parley.rows.FactSupport;

/** Finds and makes the relationships that are facts within a transaction of the engine. */
final class FactRelationships {
  private final Transaction transaction;
  private final EntityNodes entities;

  FactRelationships(Transaction transaction, EntityNodes entities) {
    this.transaction = transaction;
    this.entities = entities;
  }

  /** What a fact that is there has; its lock first, so that all that others add to it is in it. */
  FactSupport support(Relationship fact) {
    transaction.acquireWriteLock(fact);
    String[] relayedFrom = (String[]) fact.getProperty("relayedFrom", new String[0]);
    long origins = (Long) fact.getProperty("origins", 0L);
    return new FactSupport(
        (Long) fact.getProperty("claims", 0L),
        (Long) fact.getProperty("articles", 0L),
        origins - relayedFrom.length,
        new TreeSet<>(List.of(relayedFrom)),
        (@Nullable LocalDate) fact.getProperty("first", null),
        (@Nullable LocalDate) fact.getProperty("last", null));
  }

  /** The fact's relationship, or null when there is none. */
  @Nullable Relationship find(Fact fact) {
    return between(
        entities.get(fact.from()), RelationshipType.withName(fact.type()), entities.get(fact.to()));
  }

  Relationship create(Fact fact) {
    return entities
        .get(fact.from())
        .createRelationshipTo(entities.get(fact.to()), RelationshipType.withName(fact.type()));
  }

  /** Looks from the end with fewer relationships of the type, as one end may have very many. */
  private static @Nullable Relationship between(Node from, RelationshipType type, Node to) {
    boolean outwards =
        from.getDegree(type, Direction.OUTGOING) <= to.getDegree(type, Direction.INCOMING);
    Node end = outwards ? from : to;
    Node other = outwards ? to : from;
    Direction direction = outwards ? Direction.OUTGOING : Direction.INCOMING;
    for (Relationship one : end.getRelationships(direction, type)) {
      if (one.getOtherNode(end).equals(other)) return one;
    }
    return null;
  }
}
