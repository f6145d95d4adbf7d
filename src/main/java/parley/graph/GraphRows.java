package parley.graph;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import parley.model.Claim;
import parley.model.Dossier;
import parley.model.Entity;

/**
 * A dossier as rows, sorted by key, so that two loaders lock in one order and the same dossier
 * always gives the same rows.
 */
public record GraphRows(List<EntityRows> entities, List<ArticleRows> articles) {
  public GraphRows {
    entities = List.copyOf(entities);
    articles = List.copyOf(articles);
  }

  /** The key of a claim: its article's id, {@code #}, and its own id or a hash of its content. */
  public static String key(Claim claim) {
    return ClaimMapper.key(claim);
  }

  /** The rows of a dossier without problems. */
  public static GraphRows of(Dossier dossier) {
    Map<String, List<Claim>> claims = dossier.claims().stream().collect(groupingBy(Claim::article));
    return new GraphRows(
        dossier.entities().stream().sorted(comparing(Entity::id)).map(EntityRows::of).toList(),
        dossier.articles().stream()
            .sorted(comparing(article -> article.id()))
            .map(article -> ClaimMapper.rows(article, claims.getOrDefault(article.id(), List.of())))
            .toList());
  }
}
