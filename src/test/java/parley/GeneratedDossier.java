package parley;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parley.model.claim.Act;
import parley.model.claim.ClaimPart;

/** A dossier by chance, the same for the same seed: every section, every act and every key. */
public final class GeneratedDossier {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<Act> ACTS = List.of(Act.values());

  private static final List<String> MODALITIES =
      List.of("asserted", "attributed", "hedged", "future", "hypothetical", "inferred");

  private static final List<String> DATES =
      List.of("2030-06-02", "2030-06", "2030", "2030-05~", "2030-06-20/2030-06-30");

  /** Texts that quoting, escaping and splitting get wrong. */
  private static final List<String> HARD =
      List.of(
          "'; MATCH (n) DETACH DELETE n; //",
          "\\u0027 + 1 //",
          "\\\\u005c' \\ \"",
          "`a` ``b`` ${x} $rows",
          "<b>&amp;</b> ]]> -->",
          "=1+1",
          "línea; otra; 第二轮 ق ‏rtl‏ 👩‍🚀",
          "a\tb",
          "/* not a comment */ // nor this");

  private final Random random;
  private final int scale;
  private final BufferedWriter out;

  private GeneratedDossier(long seed, int scale, BufferedWriter out) {
    this.random = new Random(seed);
    this.scale = scale;
    this.out = out;
  }

  /**
   * Writes JSON Lines with some {@code scale} entities of each type, articles, and twenty claims
   * each.
   */
  public static Path write(Path file, long seed, int scale) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      new GeneratedDossier(seed, scale, out).write();
    }
    return file;
  }

  private void write() throws IOException {
    for (int i = 0; i < scale; i++) {
      line("people", entity("person", i, "wikidata", "Q" + (i + 1)));
      line("states", entity("state", i, "iso3", i == 0 ? "CHE" : null));
      String kind = List.of("agency", "publisher", "ministry").get(i % 3);
      line("organizations", entity("organization", i, "kind", kind, "partOf", maybe("state", i)));
      line("groups", entity("group", i, "partOf", maybe("state", i)));
      line("places", entity("place", i, "kind", "city", "in", i == 0 ? null : "place:" + (i - 1)));
      line("offices", entity("office", i, "of", maybe("state", i)));
      line("processes", entity("process", i));
      line("events", entity("round", i, "kind", "round", "process", "process:0", "ordinal", i + 1));
      line("events", entity("attack", i, "kind", "attack"));
      line("events", entity("meeting", i, "kind", "meeting"));
      List<String> wider = i < 2 ? null : List.of("demand:" + (i - 1), "demand:" + (i - 2));
      line("demands", entity("demand", i, "topic", "a-topic", "narrowerThan", wider));
      line("documents", entity("document", i, "kind", "memorandum"));
    }
    for (int i = 0; i < scale; i++) article(i);
  }

  private String maybe(String type, int i) {
    return i % 2 == 0 ? null : type + ":" + i;
  }

  private Map<String, Object> entity(String type, int i, Object... keys) {
    Map<String, Object> item = item("id", type + ":" + i, "name", type + " " + hard());
    if (i % 3 == 0) item.put("aliases", List.of("alias " + i, hard()));
    item.putAll(item(keys));
    return item;
  }

  private void article(int i) throws IOException {
    String id = i == 0 ? "person:0" : "article-" + i;
    boolean dated = i % 4 != 0;
    line(
        "articles",
        item(
            "id", id,
            "title", hard(),
            "sha256", "%064x".formatted(i),
            "length", 10_000,
            "outlet", i % 3 == 0 ? null : "organization:" + (i - i % 3),
            "language", i % 2 == 0 ? "de" : null,
            "translated", i % 2 == 0 ? true : null,
            "url", i % 2 == 0 ? "https://example.org/" + i : null,
            "published", dated ? when(i) : null,
            "publishedBasis", dated ? "stated" : "unknown"));
    for (int c = 0; c < 20; c++) line("claims", claim(id, c));
  }

  private Object when(int i) {
    String date = DATES.get(i % DATES.size());
    return switch (i % 3) {
      case 0 -> date;
      case 1 -> item("date", date, "text", hard());
      default -> item("date", date, "text", "then");
    };
  }

  private Map<String, Object> claim(String article, int c) {
    Act act = ACTS.get(random.nextInt(ACTS.size()));
    List<ClaimPart> parts = act.parts();
    boolean all = random.nextBoolean();
    int start = c * 10;
    return item(
        "id", random.nextBoolean() ? "c" + c : c == 0 ? "c0" : null,
        "article", article,
        "act", act.word(),
        "subject", some("person", "state", "organization", "group"),
        "for", all || parts.contains(ClaimPart.FOR) ? some("state") : null,
        "saidBy", all ? one("person") : null,
        "via", all ? List.of(one("organization"), one("document")) : null,
        "demand", parts.contains(ClaimPart.DEMAND) ? one("demand") : null,
        "event",
            parts.contains(ClaimPart.EVENT) ? one(act == Act.ATTACKS ? "attack" : "round") : null,
        "target", all || parts.contains(ClaimPart.TARGET) ? some("state", "person") : null,
        "office", all || parts.contains(ClaimPart.OFFICE) ? one("office") : null,
        "tenure", all || parts.contains(ClaimPart.OFFICE) ? pick("current", "former") : null,
        "place", all ? one("place") : null,
        "document", all ? one("document") : null,
        "inResponseTo", c > 0 && all ? "c0" : null,
        "condition", all || parts.contains(ClaimPart.CONDITION) ? hard() : null,
        "option", all ? 2 : null,
        "outcome", parts.contains(ClaimPart.OUTCOME) ? pick("agreed", "none") : null,
        "figure", parts.contains(ClaimPart.FIGURE) ? figure() : null,
        "on", all ? when(random.nextInt(15)) : null,
        "said", all ? item("text", "on " + hard()) : null,
        "polarity", all ? pick("affirmed", "negated") : null,
        "modality", pick(MODALITIES.toArray(String[]::new)),
        "quoted", all ? true : null,
        "paraphrase", "claim " + c + " " + hard(),
        "cameo", all ? "0231" : null,
        "ranges", List.of(List.of(start + 5, start + 9), List.of(start, start + 4)));
  }

  private Map<String, Object> figure() {
    Map<String, Object> figure = item("metric", "drones", "unit", "drones", "text", hard());
    switch (random.nextInt(3)) {
      case 0 -> figure.putAll(item("relation", "vague"));
      case 1 -> figure.putAll(item("relation", "between", "low", 2, "high", 3.5));
      default -> figure.putAll(item("relation", "at-least", "low", random.nextInt(1_000_000)));
    }
    return figure;
  }

  private String one(String type) {
    return type + ":" + random.nextInt(scale);
  }

  private Object some(String... types) {
    List<String> ids = new ArrayList<>();
    for (String type : types) if (ids.isEmpty() || random.nextBoolean()) ids.add(one(type));
    return ids;
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private String hard() {
    return HARD.get(random.nextInt(HARD.size()));
  }

  private static Map<String, Object> item(Object... keys) {
    Map<String, Object> item = new LinkedHashMap<>();
    for (int i = 0; i < keys.length; i += 2) {
      if (keys[i + 1] != null) item.put((String) keys[i], keys[i + 1]);
    }
    return item;
  }

  private void line(String section, Map<String, Object> item) throws IOException {
    out.write(JSON.writeValueAsString(Map.of(section, List.of(item))) + "\n");
  }
}
