package parley.picture;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.model.value.CountText;
import parley.neo4j.query.Graph;
import parley.render.value.Palette;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Evidence;

/**
 * Makes pictures of a graph. Every edge comes from claims, so a picture never shows what no article
 * says; at most {@code limit} nodes are kept, those that most claims speak of, and a note tells how
 * many there were.
 */
public final class PictureBuilder {
  private final Graph graph;
  private final int limit;

  public PictureBuilder(Graph graph, int limit) {
    this.graph = graph;
    this.limit = limit;
  }

  /** An answer: what the evidence of its rows says. */
  public Picture of(Answer answer) {
    Set<String> claims =
        answer.rows().stream()
            .flatMap(row -> row.evidence().stream())
            .map(Evidence::claim)
            .collect(toCollection(TreeSet::new));
    List<Link> links = links(claims);
    Set<String> drawn = links.stream().map(Link::claim).collect(toCollection(TreeSet::new));
    List<String> notes = new ArrayList<>();
    long silent = answer.rows().stream().filter(row -> row.evidence().isEmpty()).count();
    if (silent > 0) notes.add(CountText.of(silent, "row", "rows") + " not drawn: no article says.");
    long apart = answer.rows().stream().filter(row -> isDisjoint(row, drawn)).count();
    if (apart > 0)
      notes.add(CountText.of(apart, "row", "rows") + " not drawn: they mention only one thing.");
    return picture(answer.title(), links, notes, weight(links));
  }

  private static boolean isDisjoint(AnswerRow row, Set<String> drawn) {
    return !row.evidence().isEmpty()
        && row.evidence().stream().noneMatch(evidence -> drawn.contains(evidence.claim()));
  }

  /**
   * What is said of a thing, and of the things {@code depth} edges away; empty when the graph does
   * not know it.
   */
  public Picture around(String id, String title, int depth) {
    Map<String, Integer> distance = new LinkedHashMap<>(Map.of(id, 0));
    Set<Link> links = new LinkedHashSet<>();
    Set<String> frontier = Set.of(id);
    for (int step = 1; step <= depth && !frontier.isEmpty(); step++) {
      Set<String> next = new TreeSet<>();
      for (Link link : links(ids(graph.claimsAround(frontier).rows()))) {
        if (!frontier.contains(link.from) && !frontier.contains(link.to)) continue;
        links.add(link);
        next.add(link.from);
        next.add(link.to);
      }
      next.removeAll(distance.keySet());
      for (String found : next) distance.put(found, step);
      frontier = next;
    }
    Map<String, Integer> weight = weight(links);
    weight.replaceAll(
        (node, count) -> count - (distance.getOrDefault(node, 0) << 24)); // the nearest first
    return picture(title, List.copyOf(links), List.of(), weight);
  }

  /** The whole graph. */
  public Picture all() {
    List<Link> links = links(ids(graph.allClaims().rows()));
    return picture("All that the articles say", links, List.of(), weight(links));
  }

  private Picture picture(
      String title, Collection<Link> links, List<String> notes, Map<String, Integer> weight) {
    List<String> ranked =
        weight.entrySet().stream()
            .sorted(
                comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    Set<String> kept = Set.copyOf(ranked.subList(0, Math.min(limit, ranked.size())));
    List<String> told = new ArrayList<>(notes);
    if (kept.size() < ranked.size()) {
      told.add("Showing " + kept.size() + " of " + ranked.size() + " things.");
    }
    List<PictureEdge> edges =
        edges(links, link -> kept.contains(link.from) && kept.contains(link.to));
    Set<String> claims = new TreeSet<>();
    edges.forEach(edge -> claims.addAll(edge.claims()));
    return new Picture(title, nodes(kept), edges, claims(claims), told);
  }

  /** What one claim says between two things. */
  private record Link(String claim, String from, String type, String to, String support) {}

  private List<Link> links(Collection<String> claims) {
    if (claims.isEmpty()) return List.of();
    return graph.links(claims).rows().stream()
        .map(
            row ->
                new Link(
                    text(row, "claim"),
                    text(row, "from"),
                    text(row, "type"),
                    text(row, "to"),
                    text(row, "how")))
        .toList();
  }

  private static Map<String, Integer> weight(Collection<Link> links) {
    Map<String, Integer> weight = new TreeMap<>();
    for (Link link : links) {
      weight.merge(link.from, 1, Integer::sum);
      weight.merge(link.to, 1, Integer::sum);
    }
    return weight;
  }

  private static List<PictureEdge> edges(Collection<Link> links, Predicate<Link> kept) {
    Map<List<String>, Set<String>> claims = new LinkedHashMap<>();
    for (Link link : links) {
      if (!kept.test(link)) continue;
      List<String> key = List.of(link.from, link.type, link.to, link.support);
      claims.computeIfAbsent(key, none -> new TreeSet<>()).add(link.claim);
    }
    return claims.entrySet().stream()
        .map(
            entry -> {
              List<String> key = entry.getKey();
              return new PictureEdge(
                  key.get(0), key.get(1), key.get(2), key.get(3), List.copyOf(entry.getValue()));
            })
        .toList();
  }

  private List<PictureNode> nodes(Collection<String> ids) {
    return graph.entities(ids).rows().stream()
        .map(
            row ->
                new PictureNode(
                    text(row, "id"),
                    Palette.label(strings(row.get("labels"))),
                    text(row, "name"),
                    strings(row.get("aliases")),
                    (Long) row.get("ordinal"),
                    (String) row.get("topic"),
                    strings(row.get("belongs")),
                    strings(row.get("narrower"))))
        .toList();
  }

  private SortedMap<String, PictureClaim> claims(Collection<String> ids) {
    SortedMap<String, PictureClaim> claims = new TreeMap<>();
    Map<String, Evidence> evidence = Evidence.of(graph, ids);
    for (Map<String, @Nullable Object> row : graph.claims(ids).rows()) {
      String id = text(row, "claim");
      claims.put(
          id,
          new PictureClaim(
              Objects.requireNonNull(evidence.get(id)),
              text(row, "act"),
              text(row, "how"),
              List.copyOf(new TreeSet<>(strings(row.get("sides")))),
              strings(row.get("events")),
              (String) row.get("happened"),
              (LocalDate) row.get("happenedFrom"),
              (LocalDate) row.get("happenedTo"),
              text(row, "title"),
              (String) row.get("url"),
              (LocalDate) row.get("published")));
    }
    return claims;
  }

  private static List<String> ids(List<Map<String, @Nullable Object>> rows) {
    return rows.stream().map(row -> text(row, "claim")).toList();
  }

  private static String text(Map<String, @Nullable Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  private static List<String> strings(@Nullable Object list) {
    return list instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }
}
