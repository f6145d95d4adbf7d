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
import parley.rows.FactShape.Doer;

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
    Set<Fact> supported = new LinkedHashSet<>();
    for (FactShape shape : FactShape.values()) {
      String type = shape.type(claim.properties());
      if (type == null) continue;
      for (String from : doers(claim, shape)) {
        for (String to : targets(claim, shape.link())) {
          // Nobody speaks for themselves, or is their own addressee.
          if (!from.equals(to)) supported.add(new Fact(shape, from, type, to));
        }
      }
    }
    supported.forEach(fact -> facts.computeIfAbsent(fact, f -> new ArrayList<>()).add(claim));
  }

  private List<String> doers(NodeRow claim, FactShape shape) {
    List<String> sides = shape.doer() == Doer.SIDE ? targets(claim, "FOR") : List.of();
    return sides.isEmpty() ? targets(claim, "SUBJECT") : sides;
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
