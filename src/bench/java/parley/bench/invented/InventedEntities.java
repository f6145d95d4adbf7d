package parley.bench.invented;

import static parley.bench.invented.InventedDossier.item;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Who and what an invented dossier tells of: how many there are of each, and their definitions. */
public final class InventedEntities {
  /** Takes an entity of a section. */
  interface Sink {
    void accept(String section, Map<String, Object> entity) throws IOException;
  }

  private static final List<String> EVENTS =
      List.of("round", "attack", "meeting", "exchange", "transfer", "meeting");
  private static final int ROUNDS = 8;

  private final int articles;
  private final String prefix;
  private final Map<String, Integer> sizes = new LinkedHashMap<>();
  private final Map<String, LongTail> tails = new HashMap<>();

  public InventedEntities(int articles, String prefix) {
    this.articles = articles;
    this.prefix = prefix;
    sizes.put("state", 60);
    sizes.put("person", Math.max(50, articles / 4));
    sizes.put("organization", Math.max(20, articles / 50));
    sizes.put("group", 40);
    sizes.put("place", Math.max(20, articles / 50));
    sizes.put("office", Math.max(20, articles / 100));
    sizes.put("event", Math.max(24, articles / 8));
    sizes.put("process", events() / EVENTS.size() / ROUNDS + 1);
    sizes.put("demand", Math.max(20, articles / 12));
    sizes.put("document", Math.max(5, articles / 100));
  }

  int articles() {
    return articles;
  }

  String prefix() {
    return prefix;
  }

  private int size(String type) {
    return sizes.getOrDefault(type, 0);
  }

  private int events() {
    return size("event");
  }

  /** The id of the one in the middle of the tail. */
  public String middle(String type) {
    return id(type, size(type) / 2);
  }

  private String id(String type, int i) {
    return prefix + type + "-" + i;
  }

  /** The id of one of this type, the first ones oftener than the last. */
  String any(String type, Random random) {
    return id(type, draw(type, random));
  }

  private int draw(String type, Random random) {
    return tails.computeIfAbsent(type, one -> new LongTail(size(one))).draw(random);
  }

  /** The id of an event of this kind. */
  String anyEvent(String kind, Random random) {
    int kinds = EVENTS.size();
    int i = Math.min(draw("event", random), events() / kinds * kinds - 1);
    return id("event", i / kinds * kinds + EVENTS.indexOf(kind));
  }

  /** Everything that articles may refer to. */
  void entities(Sink sink) throws IOException {
    for (int i = 0; i < size("state"); i++) sink.accept("states", entity("state", i));
    for (int i = 0; i < size("person"); i++) {
      sink.accept("people", entity("person", i, "aliases", List.of("P. Surname " + i)));
    }
    for (int i = 0; i < size("organization"); i++) {
      String kind = i % 3 == 2 ? "ministry" : "agency";
      @Nullable String state = i % 3 == 2 ? id("state", i % size("state")) : null;
      sink.accept("organizations", entity("organization", i, "kind", kind, "partOf", state));
    }
    for (int i = 0; i < size("group"); i++) sink.accept("groups", entity("group", i));
    for (int i = 0; i < size("place"); i++) {
      sink.accept("places", entity("place", i, "kind", "city", "in", above("place", i)));
    }
    for (int i = 0; i < size("office"); i++) {
      sink.accept("offices", entity("office", i, "of", id("state", i % size("state"))));
    }
    for (int i = 0; i < size("process"); i++) sink.accept("processes", entity("process", i));
    for (int i = 0; i < events(); i++) sink.accept("events", event(i));
    for (int i = 0; i < size("demand"); i++) {
      sink.accept(
          "demands",
          entity("demand", i, "topic", "topic-" + i % 12, "narrowerThan", above("demand", i)));
    }
    for (int i = 0; i < size("document"); i++) {
      sink.accept("documents", entity("document", i, "kind", "memorandum"));
    }
  }

  private Map<String, Object> event(int i) {
    String kind = EVENTS.get(i % EVENTS.size());
    if (!kind.equals("round")) return entity("event", i, "kind", kind);
    int round = i / EVENTS.size();
    String process = id("process", round / ROUNDS);
    return entity("event", i, "kind", kind, "process", process, "ordinal", round % ROUNDS + 1);
  }

  /** Every fifth belongs to one before it. */
  private @Nullable String above(String type, int i) {
    return i % 5 == 4 ? id(type, i / 2) : null;
  }

  private Map<String, Object> entity(String type, int i, @Nullable Object... keys) {
    Map<String, Object> entity = item("id", id(type, i), "name", "Some " + type + " number " + i);
    entity.putAll(item(keys));
    return entity;
  }
}
