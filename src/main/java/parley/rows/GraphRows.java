package parley.rows;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.model.ArticleClaims;
import parley.model.Dossier;
import parley.model.claim.Claim;
import parley.model.entity.Entity;

/**
 * A dossier as rows, sorted by key, so that two loaders lock in one order and the same dossier
 * always gives the same rows. The articles may be read again whenever they are iterated over, so
 * that no more than a few of them are in memory. {@code elsewhere} are the ids of entities that the
 * articles refer to and the graph has from other dossiers.
 */
public record GraphRows(
    List<EntityRows> entities, Collection<ArticleRows> articles, Set<String> externalIds) {
  /** Raised whenever the same dossier gives other rows than before. */
  public static final String VERSION = ClaimRows.ROWS_VERSION;

  public GraphRows {
    entities = List.copyOf(entities);
    externalIds = Set.copyOf(externalIds);
  }

  /** The rows of a dossier that defines all that it refers to. */
  public GraphRows(List<EntityRows> entities, Collection<ArticleRows> articles) {
    this(entities, articles, Set.of());
  }

  /** The key of a claim: its article's id, {@code #}, and its own id or a hash of its content. */
  public static String key(Claim claim) {
    return ClaimRows.key(claim);
  }

  /** The rows of a dossier without problems. */
  public static GraphRows of(Dossier dossier) {
    Map<String, List<Claim>> claims = dossier.claims().stream().collect(groupingBy(Claim::article));
    return new GraphRows(
        entities(dossier.entities()),
        dossier.articles().stream()
            .sorted(comparing(article -> article.id()))
            .map(article -> ClaimRows.rows(article, claims.getOrDefault(article.id(), List.of())))
            .toList());
  }

  /** The rows of so many articles, which come in the order of their ids, and of entities. */
  public static GraphRows of(
      List<Entity> entities, Iterable<ArticleClaims> articles, int size, Set<String> elsewhere) {
    return new GraphRows(entities(entities), new LazyArticleRows(articles, size), elsewhere);
  }

  private static List<EntityRows> entities(List<Entity> entities) {
    return entities.stream().sorted(comparing(Entity::id)).map(EntityRows::of).toList();
  }

  /** Articles that become rows as they are asked for. */
  private static final class LazyArticleRows extends AbstractCollection<ArticleRows> {
    private final Iterable<ArticleClaims> articles;
    private final int size;

    LazyArticleRows(Iterable<ArticleClaims> articles, int size) {
      this.articles = articles;
      this.size = size;
    }

    @Override
    public Iterator<ArticleRows> iterator() {
      Iterator<ArticleClaims> iterator = articles.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return iterator.hasNext();
        }

        @Override
        public ArticleRows next() {
          ArticleClaims article = iterator.next();
          return ClaimRows.rows(article.article(), article.claims());
        }
      };
    }

    @Override
    public int size() {
      return size;
    }
  }
}
