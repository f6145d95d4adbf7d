package parley.graph;

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
final class Supports {
  private final ArticleRows article;
  private final Map<String, Map<String, List<String>>> links = new HashMap<>();
  private final SortedMap<Fact, List<Node>> facts = new TreeMap<>();

  private Supports(ArticleRows article) {
    this.article = article;
    for (Link link : article.things()) {
      links
          .computeIfAbsent(link.from(), claim -> new HashMap<>())
          .computeIfAbsent(link.type(), type -> new ArrayList<>())
          .add(link.to());
    }
  }

  static SortedMap<Fact, Support> of(ArticleRows article) {
    Supports supports = new Supports(article);
    article.claims().forEach(supports::add);
    SortedMap<Fact, Support> found = new TreeMap<>();
    supports.facts.forEach((fact, claims) -> found.put(fact, supports.support(claims)));
    return found;
  }

  private void add(Node claim) {
    if (!Boolean.TRUE.equals(claim.properties().get("factual"))) return;
    String act = String.valueOf(claim.properties().get("act"));
    String type = Shape.type(act);
    List<String> subject = to(claim, "SUBJECT");
    List<String> sides = to(claim, "FOR").isEmpty() ? subject : to(claim, "FOR");
    Set<Fact> supported = new LinkedHashSet<>();
    if (Shape.PARTICIPATION.takes(act)) {
      join(supported, Shape.PARTICIPATION, subject, type, to(claim, "ABOUT"));
    }
    if (Shape.STANCES.takes(act)) join(supported, Shape.STANCES, sides, type, to(claim, "ON"));
    if (Shape.ADDRESSED.takes(act)) {
      join(supported, Shape.ADDRESSED, sides, type, to(claim, "TARGET"));
    }
    join(supported, Shape.SPEAKS_FOR, subject, "SPEAKS_FOR", to(claim, "FOR"));
    if ("current".equals(claim.properties().get("tenure"))) {
      join(supported, Shape.OFFICES, subject, "HOLDS", to(claim, "OFFICE"));
    }
    supported.forEach(fact -> facts.computeIfAbsent(fact, f -> new ArrayList<>()).add(claim));
  }

  private static void join(
      Set<Fact> facts, Shape shape, List<String> from, String type, List<String> to) {
    for (String one : from) {
      for (String other : to) {
        // Nobody speaks for themselves, or is their own addressee.
        if (!one.equals(other)) facts.add(new Fact(shape, one, type, other));
      }
    }
  }

  private Support support(List<Node> claims) {
    TreeSet<String> relayedFrom = new TreeSet<>();
    boolean own = false;
    for (Node claim : claims) {
      if (to(claim, "VIA").isEmpty()) own = true;
      else relayedFrom.add(String.valueOf(claim.properties().get("origin")));
    }
    LocalDate published = (@Nullable LocalDate) article.article().properties().get("publishedFrom");
    return new Support(claims.size(), 1, own ? 1 : 0, relayedFrom, published, published);
  }

  private List<String> to(Node claim, String type) {
    return links.getOrDefault(claim.id(), Map.of()).getOrDefault(type, List.of());
  }
}
