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
import parley.rows.ArticleSink;
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
    CreationParameters parameters = new CreationParameters();
    for (ArticleRows article : articles) article.writeTo(parameters);
    link("articles", parameters.articles, parameters.outlets);
    link("claims", parameters.claims, parameters.entityLinks);
    new BatchedStatements(this).write("claim-answers", "rows", parameters.answers);
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

  /** What the statements that create articles take. */
  private static final class CreationParameters implements ArticleSink<String, ClaimLinks> {
    private final List<Map<String, @Nullable Object>> articles = new ArrayList<>();
    private final List<Map<String, Object>> claims = new ArrayList<>();
    private final List<Map<String, Object>> answers = new ArrayList<>();
    private long outlets;
    private long entityLinks;

    @Override
    public String article(NodeRow node, @Nullable String outlet) {
      Map<String, @Nullable Object> row = new HashMap<>(node.parameters());
      row.put("outlet", outlet);
      articles.add(row);
      if (outlet != null) outlets++;
      return node.id();
    }

    @Override
    public ClaimLinks claim(String article, NodeRow node) {
      ClaimLinks links = new ClaimLinks(new ArrayList<>(), new ArrayList<>());
      Map<String, Object> row = new HashMap<>(node.parameters());
      row.put("article", article);
      row.put("things", links.things());
      row.put("evidence", links.evidence());
      claims.add(row);
      return links;
    }

    @Override
    public void entityLink(ClaimLinks claim, RelationshipRow link) {
      Map<String, Object> thing = new HashMap<>(link.properties());
      thing.put("type", link.type());
      thing.put("to", link.to());
      claim.things().add(thing);
      entityLinks++;
    }

    @Override
    public void responseLink(ClaimLinks claim, RelationshipRow link, ClaimLinks answered) {
      answers.add(link.parameters());
    }

    @Override
    public void evidence(ClaimLinks claim, RelationshipRow link, String article) {
      claim.evidence().add(link.properties());
    }
  }

  /**
   * All that a claim leads to; written with it, which is one look-up of the claim less for each.
   */
  private record ClaimLinks(List<Map<String, Object>> things, List<Map<String, Object>> evidence) {}
}
