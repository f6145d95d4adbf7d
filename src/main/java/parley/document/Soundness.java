package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.document.References.State;
import parley.model.Article;
import parley.model.ArticleClaims;
import parley.model.Basis;
import parley.model.Claim;
import parley.model.Part;
import parley.model.Range;

/**
 * Says whether an article and all its claims are sound, and not why: {@link Articles} and {@link
 * Claims} say that. What is sound here has no problem there.
 */
final class Soundness {
  private Soundness() {}

  /** Whether it is sound but for what it refers to. The nodes fit the schema. */
  static boolean itself(ArticleNodes nodes) {
    if (nodes.articles().size() != 1) return false;
    try {
      ArticleClaims bound = nodes.bind();
      return dated(bound.article())
          && sound(nodes.claims(), bound)
          && !repeats(nodes.claims(), bound.claims());
    } catch (IllegalArgumentException e) {
      return false; // a date, range or figure
    }
  }

  private static boolean dated(Article article) {
    boolean unknown = article.publishedBasis() == Basis.UNKNOWN;
    if (article.published() == null) return unknown;
    return !unknown || article.published().edtf() == null;
  }

  private static boolean sound(List<JsonNode> nodes, ArticleClaims bound) {
    Set<String> ids = new HashSet<>();
    boolean answers = false;
    for (int i = 0; i < nodes.size(); i++) {
      Claim claim = bound.claims().get(i);
      if (claim.id() != null && !ids.add(claim.id())) return false;
      if (!sound(nodes.get(i), claim, bound.article().length())) return false;
      answers |= claim.inResponseTo() != null;
    }
    return !answers || bound.claims().stream().allMatch(claim -> answered(claim, ids));
  }

  private static boolean answered(Claim claim, Set<String> ids) {
    String answered = claim.inResponseTo();
    return answered == null || (ids.contains(answered) && !answered.equals(claim.id()));
  }

  private static boolean sound(JsonNode node, Claim claim, int length) {
    for (Range range : claim.ranges()) if (range.end() > length) return false;
    for (Part part : claim.act().parts()) if (!node.has(part.word())) return false;
    JsonNode exact = node.get("exact");
    return exact == null || (exact.isTextual() ? 1 : exact.size()) == claim.ranges().size();
  }

  private static boolean repeats(List<JsonNode> nodes, List<Claim> claims) {
    Set<String> paraphrases = new HashSet<>();
    boolean again = false;
    for (Claim claim : claims) again |= !paraphrases.add(claim.paraphrase());
    if (!again) return false;
    Set<Claim> contents = new HashSet<>();
    for (JsonNode node : nodes) if (!contents.add(Binding.content(node))) return true;
    return false;
  }

  /** {@code OPEN} when the graph must hold something. */
  static State references(ArticleNodes nodes, References references) {
    State state = references.of(nodes.articles().get(0), "articles");
    for (JsonNode claim : nodes.claims()) {
      State one = references.of(claim, "claims");
      if (one.compareTo(state) > 0) state = one;
    }
    return state;
  }
}
