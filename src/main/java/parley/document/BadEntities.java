package parley.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.document.Objections.Objection;
import parley.model.EntityType;
import parley.model.Expected;

/** The entities with something wrong in a definition, and those that refer to them. */
final class BadEntities {
  private record Referrer(String id, Expected expected) {}

  private final Survey survey;
  private final Map<String, EntityType> inGraph;
  private final Map<String, List<Objection>> objections;
  private final Map<String, List<Referrer>> referrers = new HashMap<>();
  private final Set<String> bad = new LinkedHashSet<>();
  private final Deque<String> fresh = new ArrayDeque<>();
  private final Map<String, List<Entities.Definition>> definitions;
  private final Map<String, String> places = new LinkedHashMap<>();

  BadEntities(
      Survey survey, Map<String, EntityType> inGraph, Map<String, List<Objection>> objections) {
    this.survey = survey;
    this.inGraph = inGraph;
    this.objections = objections;
    this.definitions = survey.entities.sound() ? oneByOne() : together();
    for (String id : bad) {
      List<Entities.Definition> all = definitions.getOrDefault(id, List.of());
      if (!all.isEmpty()) places.put(id, all.get(0).item().place());
    }
  }

  /** What entities say of each other is good: no more than one tree is in memory. */
  private Map<String, List<Entities.Definition>> oneByOne() {
    for (int piece : survey.pieces.entities.stream().toArray()) {
      new Entities(List.of(survey.pieces.tree(piece))).byId().forEach(this::judge);
    }
    spread();
    List<Tree> trees = new ArrayList<>();
    for (int piece : bad.isEmpty() ? new int[0] : survey.pieces.entities.stream().toArray()) {
      Tree tree = survey.pieces.tree(piece);
      if (new Entities(List.of(tree)).byId().keySet().stream().anyMatch(bad::contains)) {
        trees.add(tree);
      }
    }
    return new Entities(trees).byId();
  }

  private Map<String, List<Entities.Definition>> together() {
    Entities entities =
        new Entities(survey.pieces.entities.stream().mapToObj(survey.pieces::tree).toList());
    entities.check(survey.references);
    entities.byId().forEach(this::judge);
    spread();
    return entities.byId();
  }

  private void judge(String id, List<Entities.Definition> all) {
    if (objections.containsKey(id)) add(id);
    for (Entities.Definition definition : all) {
      Item item = definition.item();
      if (!item.clean() || item.tree().isInexact()) add(id);
      Expected.in(definition.type().section())
          .forEach((key, expected) -> item.values(key).forEach(to -> refer(id, to, expected)));
    }
  }

  private void refer(String id, String to, Expected expected) {
    if (survey.references.types().containsKey(to)) {
      referrers.computeIfAbsent(to, t -> new ArrayList<>()).add(new Referrer(id, expected));
    } else if (!inGraph(to, expected)) {
      add(id);
    }
  }

  private boolean inGraph(String id, Expected expected) {
    @Nullable EntityType type = inGraph.get(id);
    return type != null && expected.takes(type);
  }

  private void spread() {
    while (!fresh.isEmpty()) {
      String id = fresh.remove();
      for (Referrer referrer : referrers.getOrDefault(id, List.of())) {
        if (!inGraph(id, referrer.expected())) add(referrer.id());
      }
    }
  }

  private void add(String id) {
    if (bad.add(id)) fresh.add(id);
  }

  /** Where each bad one is, by its id. */
  Map<String, String> places() {
    return places;
  }

  void letters(Standing standing, Consumer<DeadLetter> reader) {
    for (String id : bad) {
      List<Problem> problems = new ArrayList<>();
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      for (Entities.Definition definition : definitions.getOrDefault(id, List.of())) {
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
