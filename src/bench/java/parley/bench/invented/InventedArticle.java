package parley.bench.invented;

import static parley.bench.invented.InventedDossier.item;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An invented article: five to eleven claims, from a long tail of people, events and demands. */
final class InventedArticle {
  private static final List<Integer> CLAIMS = List.of(5, 6, 7, 8, 8, 9, 10, 11);

  private final InventedEntities cast;
  private final int number;
  private final String id;
  private final String day;
  private final Random random;

  InventedArticle(InventedEntities cast, int number) {
    this.cast = cast;
    this.number = number;
    this.id = cast.prefix() + "article-" + number;
    this.day =
        "%d-%02d-%02d"
            .formatted(
                2010 + number * 15L / (cast.articles() + 1), 1 + number % 12, 1 + number % 28);
    this.random = new Random(number * 31L + 7);
  }

  /**
   * A dossier of the article and its claims; once changed, the first is reworded, the last gone.
   */
  Map<String, Object> json(boolean changed) {
    List<Map<String, Object>> claims = new ArrayList<>();
    int size = CLAIMS.get(random.nextInt(CLAIMS.size()));
    for (int i = 0; i < size; i++) claims.add(claim(i, changed && i == 0 ? " Reworded." : ""));
    if (changed) claims.remove(size - 1);
    return item("articles", List.of(article()), "claims", claims);
  }

  private Map<String, Object> article() {
    return item(
        "id",
        id,
        "title",
        "What became known on day " + number,
        "sha256",
        "%064x".formatted(new BigInteger(1, id.getBytes(StandardCharsets.UTF_8))),
        "length",
        4_000,
        "outlet",
        rarely(0.9, any("organization")),
        "language",
        "en",
        "url",
        "https://example.org/" + id,
        "published",
        day,
        "publishedBasis",
        "stated");
  }

  private Map<String, Object> claim(int i, String rewording) {
    Map<String, Object> claim = act();
    int start = i * 300;
    List<List<Integer>> ranges = new ArrayList<>(List.of(List.of(start, start + 80)));
    if (random.nextDouble() < 0.25) ranges.add(List.of(start + 100, start + 150));
    boolean said = random.nextDouble() < 0.4;
    claim.putAll(
        item(
            "id",
            "c" + i,
            "article",
            id,
            "saidBy",
            said ? any("person") : null,
            "via",
            via(),
            "place",
            rarely(0.1, any("place")),
            "document",
            rarely(0.05, any("document")),
            "inResponseTo",
            i == 0 ? null : rarely(0.08, "c" + random.nextInt(i)),
            "on",
            rarely(0.3, random.nextInt(4) == 0 ? day.substring(0, 7) : day),
            "polarity",
            rarely(0.04, "negated"),
            "modality",
            said ? "attributed" : rarely(0.1, "hedged"),
            "quoted",
            said ? rarely(0.3, true) : null,
            "paraphrase",
            "Number " + i + " of what was said, in words of our own." + rewording,
            "ranges",
            ranges));
    return claim;
  }

  private @Nullable List<String> via() {
    if (random.nextDouble() >= 0.2) return null;
    String first = any("organization");
    String second = any("organization");
    return random.nextInt(4) > 0 || first.equals(second) ? List.of(first) : List.of(first, second);
  }

  private Map<String, Object> act() {
    double chance = random.nextDouble();
    String person = any("person");
    if (chance < 0.3) {
      String act =
          pick(
              "demands",
              "rejects",
              "accepts",
              "proposes",
              "accepts-conditionally",
              "offers",
              "withdraws");
      String condition = act.equals("accepts-conditionally") ? "if the other side does" : null;
      return item(
          "act",
          act,
          "subject",
          person,
          "for",
          any("state"),
          "demand",
          any("demand"),
          "condition",
          condition);
    }
    if (chance < 0.42) {
      String act = pick("accuses", "criticises", "consults", "threatens");
      return item("act", act, "subject", person, "for", any("state"), "target", any("state"));
    }
    if (chance < 0.54) {
      String act = pick("attends", "mediates", "chairs");
      return item("act", act, "subject", person, "event", event("round"));
    }
    if (chance < 0.61) {
      String act = pick("leads", "represents");
      return item("act", act, "subject", person, "for", any("state"), "event", event("round"));
    }
    if (chance < 0.66) {
      String outcome = pick("agreed", "agreed-to-work-on", "carried-out", "none");
      return item(
          "act",
          "agrees",
          "subject",
          sides(),
          "event",
          event("round"),
          "outcome",
          outcome,
          "demand",
          rarely(0.7, any("demand")));
    }
    if (chance < 0.7) return item("act", "meets", "subject", sides(), "event", event("round"));
    if (chance < 0.73) {
      return item(
          "act",
          "hands-over",
          "subject",
          any("state"),
          "target",
          any("state"),
          "event",
          event("round"));
    }
    if (chance < 0.8) return item("act", "states", "subject", person, "event", event("meeting"));
    if (chance < 0.85) {
      return item("act", "holds-office", "subject", person, "office", any("office"));
    }
    if (chance < 0.92)
      return item("act", "attacks", "subject", any("state"), "event", event("attack"));
    return item(
        "act", "counts", "subject", any("group"), "event", event("attack"), "figure", figure());
  }

  /** Two of them, or one where chance has it so. */
  private List<String> sides() {
    return Stream.of(any("state"), any("state")).distinct().toList();
  }

  private Map<String, Object> figure() {
    int number = 1 + random.nextInt(500);
    boolean between = random.nextInt(4) == 0;
    return item(
        "metric",
        pick("drones-launched", "killed", "prisoners"),
        "relation",
        between ? "between" : "exactly",
        "low",
        number,
        "high",
        between ? number + 10 : null,
        "unit",
        pick("drones", "people"),
        "text",
        number + " or so");
  }

  private String any(String type) {
    return cast.any(type, random);
  }

  private String event(String kind) {
    return cast.anyEvent(kind, random);
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private <T> @Nullable T rarely(double chance, T value) {
    return random.nextDouble() < chance ? value : null;
  }
}
