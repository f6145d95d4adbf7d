package parley.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the facts that the claims of an article support. */
final class FactDerivation {
  private final ArticleRows article;
  private final Map<String, Map<String, List<String>>> links = new HashMap<>();
  private final SortedMap<Fact, List<NodeRow>> facts = new TreeMap<>();

  private FactDerivation(ArticleRows article) {
    this.article = article;
    for (RelationshipRow link : article.entityLinks()) {
      links
          .computeIfAbsent(link.from(), claim -> new HashMap<>())
          .computeIfAbsent(link.type(), type -> new ArrayList<>())
          .add(link.to());
    }
  }

  static SortedMap<Fact, FactSupport> of(ArticleRows article) {
    FactDerivation derivation = new FactDerivation(article);
    article.claims().forEach(derivation::add);
    SortedMap<Fact, FactSupport> found = new TreeMap<>();
    derivation.facts.forEach((fact, claims) -> found.put(fact, derivation.support(claims)));
    return found;
  }

  private void add(NodeRow claim) {
    if (!Boolean.TRUE.equals(claim.properties().get("factual"))) return;
    String act = String.valueOf(claim.properties().get("act"));
    String type = FactShape.type(act);
    List<String> subject = targets(claim, "SUBJECT");
    List<String> sides = targets(claim, "FOR").isEmpty() ? subject : targets(claim, "FOR");
    Set<Fact> supported = new LinkedHashSet<>();
    if (FactShape.PARTICIPATION.isSupportedBy(act)) {
      join(supported, FactShape.PARTICIPATION, subject, type, targets(claim, "ABOUT"));
    }
    if (FactShape.STANCES.isSupportedBy(act))
      join(supported, FactShape.STANCES, sides, type, targets(claim, "ON"));
    if (FactShape.ADDRESSED.isSupportedBy(act)) {
      join(supported, FactShape.ADDRESSED, sides, type, targets(claim, "TARGET"));
    }
    join(supported, FactShape.SPEAKS_FOR, subject, "SPEAKS_FOR", targets(claim, "FOR"));
    if ("current".equals(claim.properties().get("tenure"))) {
      join(supported, FactShape.OFFICES, subject, "HOLDS", targets(claim, "OFFICE"));
    }
    supported.forEach(fact -> facts.computeIfAbsent(fact, f -> new ArrayList<>()).add(claim));
  }

  private static void join(
      Set<Fact> facts, FactShape shape, List<String> from, String type, List<String> to) {
    for (String one : from) {
      for (String other : to) {
        // Nobody speaks for themselves, or is their own addressee.
        if (!one.equals(other)) facts.add(new Fact(shape, one, type, other));
      }
    }
  }

  private FactSupport support(List<NodeRow> claims) {
    TreeSet<String> relayedFrom = new TreeSet<>();
    boolean own = false;
    for (NodeRow claim : claims) {
      if (targets(claim, "VIA").isEmpty()) own = true;
      else relayedFrom.add(String.valueOf(claim.properties().get("origin")));
    }
    LocalDate published = (@Nullable LocalDate) article.article().properties().get("publishedFrom");
    return new FactSupport(claims.size(), 1, own ? 1 : 0, relayedFrom, published, published);
  }

  private List<String> targets(NodeRow claim, String type) {
    return links.getOrDefault(claim.id(), Map.of()).getOrDefault(type, List.of());
  }
}
