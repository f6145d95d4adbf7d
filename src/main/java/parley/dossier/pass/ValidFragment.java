package parley.dossier.pass;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleItems;
import parley.dossier.check.ArticleSuggestions;
import parley.dossier.check.ReferenceCheck;
import parley.dossier.parse.DocumentTree;

/**
 * A tree that is good in itself: the articles that it speaks of, and the ids of those that are
 * sound but for what they refer to, as far as this tree tells.
 */
record ValidFragment(
    DocumentTree tree, Map<@Nullable String, ArticleItems> articles, Set<String> validArticleIds) {
  /** Null when anything is wrong with the tree by itself, or only texts tell some of it. */
  static @Nullable ValidFragment of(JsonNode root) {
    DocumentTree tree = DocumentTree.withoutPositions(root);
    FragmentChecks.check(tree, false);
    if (!tree.isClean()) return null;
    Map<@Nullable String, ArticleItems> articles = ArticleItems.of(tree);
    Set<String> valid = new HashSet<>();
    articles.forEach(
        (id, items) -> {
          if (isValidAlone(items)) valid.add(id);
        });
    return articles.values().stream().anyMatch(ArticleItems::isPinned)
        ? null
        : new ValidFragment(tree, articles, valid);
  }

  /** Whether an article and its claims are sound but for what they refer to. */
  static boolean isValidAlone(ArticleItems items) {
    if (items.articles().size() != 1) return false;
    items.check(ReferenceCheck.LATER, new ArticleSuggestions(true, Set::of));
    return items.isValid();
  }
}
