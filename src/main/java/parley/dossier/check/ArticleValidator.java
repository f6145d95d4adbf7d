package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.dossier.check.ReferenceResolver.State;
import parley.model.ArticleClaims;
import parley.model.claim.Claim;
import parley.model.claim.ClaimPart;
import parley.model.source.Article;
import parley.model.source.DateBasis;
import parley.model.value.TextRange;

/**
 * Says whether an article and all its claims are sound, and not why: {@link ArticleChecks} and
 * {@link Claims} say that. What is sound here has no problem there.
 */
public final class ArticleValidator {
  private ArticleValidator() {}

  /** Whether it is sound but for what it refers to. The nodes fit the schema. */
  public static boolean isValidAlone(ArticleJson nodes) {
    if (nodes.articles().size() != 1) return false;
    try {
      ArticleClaims bound = nodes.bind();
      return isDated(bound.article())
          && isValid(nodes.claims(), bound)
          && !hasRepetition(nodes.claims(), bound.claims());
    } catch (IllegalArgumentException e) {
      return false; // a date, range or figure
    }
  }

  private static boolean isDated(Article article) {
    boolean unknown = article.publishedBasis() == DateBasis.UNKNOWN;
    if (article.published() == null) return unknown;
    return !unknown || article.published().edtf() == null;
  }

  private static boolean isValid(List<JsonNode> nodes, ArticleClaims bound) {
    Set<String> ids = new HashSet<>();
    boolean answers = false;
    for (int i = 0; i < nodes.size(); i++) {
      Claim claim = bound.claims().get(i);
      if (claim.id() != null && !ids.add(claim.id())) return false;
      if (!isValid(nodes.get(i), claim, bound.article().length())) return false;
      answers |= claim.inResponseTo() != null;
    }
    return !answers || bound.claims().stream().allMatch(claim -> hasKnownTarget(claim, ids));
  }

  private static boolean hasKnownTarget(Claim claim, Set<String> ids) {
    String answered = claim.inResponseTo();
    return answered == null || (ids.contains(answered) && !answered.equals(claim.id()));
  }

  private static boolean isValid(JsonNode node, Claim claim, int length) {
    for (TextRange range : claim.ranges()) if (range.end() > length) return false;
    for (ClaimPart part : claim.act().parts()) if (!node.has(part.word())) return false;
    JsonNode exact = node.get("exact");
    return exact == null || (exact.isTextual() ? 1 : exact.size()) == claim.ranges().size();
  }

  private static boolean hasRepetition(List<JsonNode> nodes, List<Claim> claims) {
    Set<String> paraphrases = new HashSet<>();
    boolean again = false;
    for (Claim claim : claims) again |= !paraphrases.add(claim.paraphrase());
    if (!again) return false;
    Set<Claim> contents = new HashSet<>();
    for (JsonNode node : nodes) if (!contents.add(RecordBinder.claimWithoutId(node))) return true;
    return false;
  }

  /** {@code OPEN} when the graph must hold something. */
  public static State referenceState(ArticleJson nodes, ReferenceResolver references) {
    State state = references.stateOf(nodes.articles().get(0), "articles");
    for (JsonNode claim : nodes.claims()) {
      State one = references.stateOf(claim, "claims");
      if (one.compareTo(state) > 0) state = one;
    }
    return state;
  }
}
