package parley.neo4j;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.GraphRows;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/** A small world for the simulation: what its articles may say, and its entities may be called. */
final class SimulatedWorld {
  static final int ARTICLES = 6;
  private static final int VERSIONS = 3;

  private SimulatedWorld() {}

  /** Some articles, each in some version, and what they need, each as somebody may define it. */
  static GraphRows dossier(Random random) {
    SortedMap<String, ArticleRows> articles = new TreeMap<>();
    SortedMap<String, EntityRows> entities = new TreeMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      ArticleRows article = article(random.nextInt(ARTICLES), random.nextInt(VERSIONS));
      articles.put(article.id(), article);
    }
    Set<String> needed = new TreeSet<>();
    articles.values().forEach(article -> needed.addAll(InMemoryGraph.referred(article)));
    for (int i = random.nextInt(3); i > 0; i--) needed.add("round" + random.nextInt(5));
    while (!needed.isEmpty()) {
      List<String> some = List.copyOf(needed);
      needed.clear();
      for (String id : some) {
        EntityRows entity = entity(id, random.nextInt(VERSIONS));
        if (entities.putIfAbsent(id, entity) == null) {
          entity.links().forEach(link -> needed.add(link.to()));
        }
      }
    }
    return new GraphRows(List.copyOf(entities.values()), List.copyOf(articles.values()));
  }

  /** What an article says depends on its number and version alone. */
  private static ArticleRows article(int number, int version) {
    Random random = new Random(31L * number + version);
    String id = "article" + number;
    Map<String, @Nullable Object> properties = new TreeMap<>();
    if (number % 3 > 0) properties.put("publishedFrom", LocalDate.of(2031, 1, 1 + number));
    List<NodeRow> claims = new ArrayList<>();
    List<RelationshipRow> things = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      String claim = id + "#" + i;
      boolean stance = random.nextBoolean();
      String act = stance ? (random.nextBoolean() ? "rejects" : "demands") : "mediates";
      Map<String, @Nullable Object> says = new TreeMap<>();
      says.put("act", act);
      says.put("factual", random.nextInt(5) > 0);
      things.add(link(claim, "SUBJECT", "person" + random.nextInt(3)));
      if (random.nextBoolean()) things.add(link(claim, "FOR", "state" + random.nextInt(2)));
      String origin = id;
      if (random.nextInt(3) == 0) {
        origin = "outlet" + random.nextInt(2);
        things.add(link(claim, "VIA", origin));
      }
      says.put("origin", origin);
      if (stance) things.add(link(claim, "ON", "demand" + random.nextInt(3)));
      else things.add(link(claim, "ABOUT", "round" + random.nextInt(5)));
      claims.add(new NodeRow(claim, List.of("Claim"), says));
    }
    return new ArticleRows(
        new NodeRow(id, List.of("Article"), properties),
        random.nextBoolean() ? "outlet" + random.nextInt(2) : null,
        claims,
        things,
        List.of(),
        List.of(),
        id + " version " + version);
  }

  private static EntityRows entity(String id, int version) {
    List<RelationshipRow> links = new ArrayList<>();
    List<String> labels = new ArrayList<>(List.of("Entity"));
    Map<String, @Nullable Object> properties = new TreeMap<>();
    properties.put("name", id + " by version " + version % 2);
    properties.put("aliases", version == 0 ? List.of() : List.of("alias " + version));
    int number = id.charAt(id.length() - 1) - '0';
    if (id.startsWith("round")) {
      labels.addAll(List.of("Event", "Round"));
      properties.put("ordinal", (long) number);
      if (version > 0) links.add(link(id, "PART_OF", "process" + (number + version) % 2));
    } else if (id.startsWith("demand") && number > 0) {
      for (int wider = version; wider < number; wider++) {
        links.add(link(id, "NARROWER_THAN", "demand" + wider));
      }
    } else if (id.startsWith("outlet")) {
      if (version == 1) labels.add("Outlet");
      if (version > 0) links.add(link(id, "PART_OF", "state" + (version - 1)));
    }
    return new EntityRows(new NodeRow(id, labels, properties), links);
  }

  private static RelationshipRow link(String from, String type, String to) {
    return new RelationshipRow(from, type, to, Map.of());
  }
}
