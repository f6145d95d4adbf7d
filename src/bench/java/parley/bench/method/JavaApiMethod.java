package parley.bench.method;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;
import parley.bench.LoadJob;

/** The engine's own Java API, with look-ups by index: the bound for anything with transactions. */
final class JavaApiMethod {
  private static final int BATCH = 2_000;

  private JavaApiMethod() {}

  static void load(LoadJob job) throws Exception {
    try (PlainEngine engine = job.engine()) {
      GraphDatabaseService database = engine.database();
      job.figures()
          .time("load", () -> job.data().world().files().forEach(file -> load(database, file)));
      job.done(engine);
    }
  }

  private static void load(GraphDatabaseService database, GraphCsvFile file) {
    file.batches(
        BATCH,
        rows -> {
          try (Transaction transaction = database.beginTx()) {
            if (file.nodes()) nodes(transaction, file, rows);
            else links(transaction, file, rows);
            transaction.commit();
          }
        });
  }

  private static void nodes(
      Transaction transaction, GraphCsvFile file, List<Map<String, Object>> rows) {
    Label[] labels = file.labels().stream().map(Label::label).toArray(Label[]::new);
    for (Map<String, Object> row : rows) {
      Node node = transaction.createNode(labels);
      node.setProperty("id", row.get("id"));
      set(node, row);
    }
  }

  private static void links(
      Transaction transaction, GraphCsvFile file, List<Map<String, Object>> rows) {
    Label from = Label.label(file.from());
    Label to = Label.label(file.to());
    RelationshipType type = RelationshipType.withName(file.name());
    for (Map<String, Object> row : rows) {
      Node start = transaction.findNode(from, "id", row.get("from"));
      Node end = transaction.findNode(to, "id", row.get("to"));
      set(
          Objects.requireNonNull(start).createRelationshipTo(Objects.requireNonNull(end), type),
          row);
    }
  }

  private static void set(Entity entity, Map<String, Object> row) {
    ((Map<?, ?>) Objects.requireNonNull(row.get("properties")))
        .forEach((name, value) -> entity.setProperty((String) name, value));
  }
}
