package parley.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.document.Objections.Objection;
import parley.model.EntityType;

/** The entities with something wrong in a definition, and those that refer to them. */
final class BadEntities {
  private record Referrer(String id, Expected expected) {}

  private final Map<String, List<Entities.Definition>> byId;
  private final Map<String, EntityType> types;
  private final Map<String, EntityType> inGraph;
  private final Map<String, List<Objection>> objections;
  private final Map<String, List<Referrer>> referrers = new HashMap<>();
  private final Map<String, String> bad = new LinkedHashMap<>();
  private final Deque<String> fresh = new ArrayDeque<>();

  BadEntities(
      Survey survey, Map<String, EntityType> inGraph, Map<String, List<Objection>> objections) {
    Entities entities =
        new Entities(survey.pieces.entities.stream().mapToObj(survey.pieces::tree).toList());
    entities.check(survey.references);
    this.byId = entities.byId();
    this.types = survey.references.types();
    this.inGraph = inGraph;
    this.objections = objections;
    byId.forEach(this::judge);
    while (!fresh.isEmpty()) spread(fresh.remove());
  }

  private void judge(String id, List<Entities.Definition> definitions) {
    if (objections.containsKey(id)) add(id);
    for (Entities.Definition definition : definitions) {
      Item item = definition.item();
      if (!item.clean() || item.tree().isInexact()) add(id);
      Expected.in(definition.type().section())
          .forEach((key, expected) -> item.values(key).forEach(to -> refer(id, to, expected)));
    }
  }

  private void refer(String id, String to, Expected expected) {
    if (types.containsKey(to)) {
      referrers.computeIfAbsent(to, t -> new ArrayList<>()).add(new Referrer(id, expected));
    } else if (!inGraph(to, expected)) {
      add(id);
    }
  }

  private boolean inGraph(String id, Expected expected) {
    @Nullable EntityType type = inGraph.get(id);
    return type != null && expected.takes(type);
  }

  private void spread(String id) {
    for (Referrer referrer : referrers.getOrDefault(id, List.of())) {
      if (!inGraph(id, referrer.expected())) add(referrer.id());
    }
  }

  private void add(String id) {
    List<Entities.Definition> definitions = byId.getOrDefault(id, List.of());
    String where = definitions.isEmpty() ? "" : definitions.get(0).item().place();
    if (bad.putIfAbsent(id, where) == null) fresh.add(id);
  }

  /** Where each bad one is, by its id. */
  Map<String, String> places() {
    return bad;
  }

  void letters(Standing standing, Consumer<DeadLetter> reader) {
    for (String id : bad.keySet()) {
      List<Problem> problems = new ArrayList<>();
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      for (Entities.Definition definition : byId.getOrDefault(id, List.of())) {
        Item item = definition.item();
        String section = definition.type().section();
        if (item.tree().isInexact()) continue; // all of that document is put aside
        document.withArray("/" + section).add(Letters.whole(item.tree(), item.node()));
        problems.addAll(item.problems(standing.faults(item, section)));
        objections.getOrDefault(id, List.of()).forEach(o -> problems.add(o.at(item.located())));
      }
      if (!document.isEmpty()) reader.accept(Letters.of(problems, document));
    }
  }
}
