package parley.neo4j.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import parley.rows.ArticleRows;
import parley.rows.ArticleSink;
import parley.rows.Fact;
import parley.rows.FactSupport;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/**
 * A transaction of the engine in this process. What a load writes most of, new articles and the
 * facts that they support, goes in without statements.
 */
final class EngineTransaction implements WriteTransaction {
  private static final Label ARTICLE = Label.label("Article");
  private static final Label CLAIM = Label.label("Claim");

  private final Transaction transaction;
  private final EntityNodes entities;
  private final FactRelationships facts;

  EngineTransaction(Transaction transaction) {
    this.transaction = transaction;
    this.entities = new EntityNodes(transaction);
    this.facts = new FactRelationships(transaction, entities);
  }

  @Override
  public void run(
      String cypher,
      Map<String, ?> parameters,
      Consumer<? super Map<String, @Nullable Object>> reader) {
    try (Result result =
        transaction.execute(cypher, new LinkedHashMap<String, Object>(parameters))) {
      while (result.hasNext()) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        result.next().forEach((column, value) -> row.put(column, plain(value)));
        reader.accept(row);
      }
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Object[] array) return Arrays.asList(array);
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> plain = new TreeMap<>();
      map.forEach((key, element) -> plain.put(String.valueOf(key), plain(element)));
      return plain;
    }
    return value;
  }

  @Override
  public void create(List<ArticleRows> articles) {
    ArticleCreator creator = new ArticleCreator();
    for (ArticleRows article : articles) article.writeTo(creator);
  }

  private final class ArticleCreator implements ArticleSink<Node, Node> {
    @Override
    public Node article(NodeRow row, @Nullable String outlet) {
      Node article = node(ARTICLE, row);
      if (outlet != null) link(article, "PUBLISHED_BY", entities.get(outlet));
      return article;
    }

    @Override
    public Node claim(Node article, NodeRow row) {
      return node(CLAIM, row);
    }

    @Override
    public void entityLink(Node claim, RelationshipRow link) {
      set(link(claim, link.type(), entities.get(link.to())), link.properties());
    }

    @Override
    public void responseLink(Node claim, RelationshipRow link, Node answered) {
      link(claim, link.type(), answered);
    }

    @Override
    public void evidence(Node claim, RelationshipRow link, Node article) {
      set(link(claim, link.type(), article), link.properties());
    }
  }

  @Override
  public void add(SortedMap<Fact, FactSupport> added) {
    added.forEach(
        (fact, support) -> {
          Relationship there = facts.find(fact);
          if (there == null) set(facts.create(fact), support.properties());
          else set(there, facts.support(there).plus(support).properties());
        });
  }

  private Node node(Label label, NodeRow row) {
    Node node = transaction.createNode(label);
    node.setProperty("id", row.id());
    set(node, row.properties());
    return node;
  }

  private static Relationship link(Node from, String type, Node to) {
    return from.createRelationshipTo(to, RelationshipType.withName(type));
  }

  private static void set(Entity entity, Map<String, ?> properties) {
    properties.forEach((key, value) -> entity.setProperty(key, stored(value)));
  }

  private static Object stored(Object value) {
    return value instanceof List<?> list ? new ArrayList<>(list).toArray(new String[0]) : value;
  }
}
