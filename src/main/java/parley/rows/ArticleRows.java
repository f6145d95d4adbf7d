package parley.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one article puts into the graph, completely or not at all: its node, the id of its outlet,
 * its claims, their links to entities ({@code things}) and to each other ({@code answers}), and the
 * ranges where they stand ({@code evidence}). {@code hash} changes exactly when any of it does.
 */
public record ArticleRows(
    NodeRow article,
    @Nullable String outlet,
    List<NodeRow> claims,
    List<RelationshipRow> entityLinks,
    List<RelationshipRow> responseLinks,
    List<RelationshipRow> evidence,
    String contentHash) {
  public ArticleRows {
    claims = List.copyOf(claims);
    entityLinks = List.copyOf(entityLinks);
    responseLinks = List.copyOf(responseLinks);
    evidence = List.copyOf(evidence);
  }

  /** The article's identity. */
  public String id() {
    return article.id();
  }

  /** The facts that its claims support, and how. */
  public SortedMap<Fact, FactSupport> supports() {
    return FactDerivation.of(this);
  }

  /** Hands over each row, nodes before their relationships. */
  public <A, C> void writeTo(ArticleSink<A, C> sink) {
    A node = sink.article(article, outlet);
    Map<String, C> nodes = new HashMap<>();
    for (NodeRow claim : claims) nodes.put(claim.id(), sink.claim(node, claim));
    for (RelationshipRow link : entityLinks) sink.entityLink(claim(nodes, link.from()), link);
    for (RelationshipRow link : responseLinks) {
      sink.responseLink(claim(nodes, link.from()), link, claim(nodes, link.to()));
    }
    for (RelationshipRow link : evidence) sink.evidence(claim(nodes, link.from()), link, node);
  }

  private static <C> C claim(Map<String, C> nodes, String id) {
    C claim = nodes.get(id);
    if (claim == null) throw new IllegalStateException("no claim " + id + " in its article");
    return claim;
  }

  /** How many rows it takes to write. */
  public int size() {
    return 1 + claims.size() + entityLinks.size() + responseLinks.size() + evidence.size();
  }
}
