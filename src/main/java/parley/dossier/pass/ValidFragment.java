package parley.dossier.pass;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleJson;
import parley.dossier.check.ArticleValidator;
import parley.dossier.check.ValueChecks;
import parley.dossier.schema.DossierSchema;

/**
 * A tree that is good in itself: the articles that it speaks of, and the ids of those that are
 * sound but for what they refer to, as far as this tree tells.
 */
record ValidFragment(
    JsonNode root, Map<String, ArticleJson> articles, Set<String> validArticleIds) {
  /** Null when anything about the tree is odd. */
  static @Nullable ValidFragment of(JsonNode root) {
    if (!DossierSchema.accepts(root) || !ValueChecks.isValid(root)) return null;
    Map<String, ArticleJson> articles = ArticleJson.of(root);
    Set<String> sound = new HashSet<>();
    articles.forEach(
        (id, nodes) -> {
          if (ArticleValidator.isValidAlone(nodes)) sound.add(id);
        });
    return new ValidFragment(root, articles, sound);
  }
}
