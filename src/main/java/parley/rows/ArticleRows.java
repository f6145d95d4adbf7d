package parley.rows;

import java.util.List;
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

  /** How many rows it takes to write. */
  public int size() {
    return 1 + claims.size() + entityLinks.size() + responseLinks.size() + evidence.size();
  }
}
