package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tree that is good in itself: the articles that it speaks of, and the ids of those that are
 * sound but for what they refer to, as far as this tree tells.
 */
record Plain(JsonNode root, Map<String, ArticleNodes> articles, Set<String> sound) {
  /** Null when anything about the tree is odd. */
  static @Nullable Plain of(JsonNode root) {
    if (!DossierSchema.accepts(root) || !Refinements.none(root)) return null;
    Map<String, ArticleNodes> articles = ArticleNodes.of(root);
    Set<String> sound = new HashSet<>();
    articles.forEach(
        (id, nodes) -> {
          if (Soundness.itself(nodes)) sound.add(id);
        });
    return new Plain(root, articles, sound);
  }
}
