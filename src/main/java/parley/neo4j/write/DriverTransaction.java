package parley.neo4j.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.transaction.EntityRemovedException;
import parley.rows.ArticleRows;
import parley.rows.Fact;
import parley.rows.FactSupport;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/** A transaction of the driver; everything goes in by statements. */
public final class DriverTransaction implements WriteTransaction {
  private final SimpleQueryRunner runner;

  public DriverTransaction(SimpleQueryRunner runner) {
    this.runner = runner;
  }

  @Override
  public void run(
      String cypher,
      Map<String, ?> parameters,
      Consumer<? super Map<String, @Nullable Object>> reader) {
    Result result = runner.run(cypher, new LinkedHashMap<String, Object>(parameters));
    while (result.hasNext()) reader.accept(DriverValues.row(result.next()));
  }

  @Override
  public void create(List<ArticleRows> articles) {
    BatchedStatements statements = new BatchedStatements(this);
    List<Map<String, @Nullable Object>> nodes = new ArrayList<>();
    List<Map<String, Object>> claims = new ArrayList<>();
    List<Map<String, Object>> answers = new ArrayList<>();
    long outlets = 0;
    long links = 0;
    for (ArticleRows article : articles) {
      nodes.add(node(article));
      if (article.outlet() != null) outlets++;
      claims.addAll(claims(article));
      article.responseLinks().forEach(link -> answers.add(link.parameters()));
      links += article.entityLinks().size();
    }
    link("articles", nodes, outlets);
    link("claims", claims, links);
    statements.write("claim-answers", "rows", answers);
  }

  /**
   * Runs a statement that links to entities and tells to how many.
   *
   * @throws EntityRemovedException when they are fewer than needed
   */
  private void link(String statement, List<?> rows, long needed) {
    long linked = 0;
    for (Map<String, @Nullable Object> row :
        new BatchedStatements(this).read(statement, "rows", rows)) {
      linked += row.get("linked") instanceof Long number ? number : 0;
    }
    if (linked < needed) throw EntityRemovedException.ofUnknownId();
  }

  @Override
  public void add(SortedMap<Fact, FactSupport> facts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    facts.forEach(
        (fact, support) -> {
          Map<String, Object> row = new HashMap<>(FactUpdater.parameters(fact));
          row.put("own", support.own());
          row.put("relayedFrom", List.copyOf(support.relayedFrom()));
          row.put("properties", support.properties());
          rows.add(row);
        });
    new BatchedStatements(this).write("facts-add", "rows", rows);
  }

  private static Map<String, @Nullable Object> node(ArticleRows article) {
    Map<String, @Nullable Object> row = new HashMap<>(article.article().parameters());
    row.put("outlet", article.outlet());
    return row;
  }

  /** Each claim with all that it leads to, which is one look-up of the claim less for each. */
  private static List<Map<String, Object>> claims(ArticleRows article) {
    Map<String, List<Map<String, Object>>> things = new HashMap<>();
    for (RelationshipRow link : article.entityLinks()) {
      Map<String, Object> thing = new HashMap<>(link.properties());
      thing.put("type", link.type());
      thing.put("to", link.to());
      things.computeIfAbsent(link.from(), claim -> new ArrayList<>()).add(thing);
    }
    Map<String, List<Map<String, Object>>> evidence = new HashMap<>();
    for (RelationshipRow link : article.evidence()) {
      evidence.computeIfAbsent(link.from(), claim -> new ArrayList<>()).add(link.properties());
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (NodeRow claim : article.claims()) {
      Map<String, Object> row = new HashMap<>(claim.parameters());
      row.put("article", article.id());
      row.put("things", things.getOrDefault(claim.id(), List.of()));
      row.put("evidence", evidence.getOrDefault(claim.id(), List.of()));
      rows.add(row);
    }
    return rows;
  }
}
