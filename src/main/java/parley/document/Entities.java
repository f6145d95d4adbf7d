package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.Entity;
import parley.model.EntityType;

/** All entities of a load. */
final class Entities {
  /** One place where an entity is defined. */
  record Definition(EntityType type, Item item) {}

  private final Map<String, List<Definition>> byId = new LinkedHashMap<>();
  private final List<Definition> all = new ArrayList<>();

  Entities(List<Tree> trees) {
    for (Tree tree : trees) {
      for (EntityType type : EntityType.values()) {
        for (Item item : Item.of(tree, type.section())) add(new Definition(type, item));
      }
    }
  }

  private void add(Definition definition) {
    all.add(definition);
    String id = definition.item().text("id");
    if (id != null) byId.computeIfAbsent(id, i -> new ArrayList<>()).add(definition);
  }

  Map<String, EntityType> types() {
    Map<String, EntityType> types = new TreeMap<>();
    byId.forEach((id, definitions) -> types.put(id, definitions.get(0).type()));
    return types;
  }

  void check() {
    for (Definition definition : all) {
      Expected.in(definition.type().section())
          .forEach((key, expected) -> resolve(definition.item(), key, expected));
    }
    byId.forEach(Entities::checkAgreement);
    List<Item> events = new ArrayList<>();
    for (Definition definition : all) {
      if (definition.type() == EntityType.EVENT) events.add(definition.item());
    }
    Rounds.check(events);
    Cycles.check(all, List.of(EntityType.DEMAND), "narrowerThan", "narrower than");
    Cycles.check(all, List.of(EntityType.PLACE), "in", "in");
    Cycles.check(all, List.of(EntityType.ORGANIZATION, EntityType.GROUP), "partOf", "part of");
  }

  /** Checks that what the item names under a key is there, and of a right type. */
  void resolve(Item item, String key, Expected expected) {
    for (Item.Text text : item.texts(key)) {
      List<Definition> found = byId.get(text.value());
      if (found == null) {
        item.tree().open(text.pointer(), text.value(), expected);
      } else if (!expected.takes(found.get(0).type())) {
        item.tree()
            .problem(
                text.pointer(),
                OpenReference.wrongType(text.value(), found.get(0).type(), expected));
      }
    }
  }

  /** Several definitions of one id must say the same; only aliases add up. */
  private static void checkAgreement(String id, List<Definition> definitions) {
    Definition first = definitions.get(0);
    String place = " at " + first.item().place();
    for (Definition other : definitions.subList(1, definitions.size())) {
      if (other.type() != first.type()) {
        other
            .item()
            .problem(
                "id",
                Words.quote(id)
                    + " is already "
                    + Words.a(first.type().word())
                    + place
                    + "; use another id");
      } else {
        difference(first.item(), other.item())
            .ifPresent(
                key ->
                    other
                        .item()
                        .problem(
                            other.item().has(key) ? key : "id",
                            Words.quote(id)
                                + " has another \""
                                + key
                                + "\""
                                + place
                                + "; make them the same, or use another id"));
      }
    }
  }

  private static Optional<String> difference(Item one, Item other) {
    if (!one.clean() || !other.clean()) return Optional.empty();
    TreeSet<String> keys = new TreeSet<>();
    one.node().fieldNames().forEachRemaining(keys::add);
    other.node().fieldNames().forEachRemaining(keys::add);
    keys.remove("aliases");
    return keys.stream().filter(key -> !same(one, other, key)).findFirst();
  }

  private static boolean same(Item one, Item other, String key) {
    JsonNode value = one.node().path(key);
    if (value.equals(other.node().path(key))) return true;
    // one id, or a list of one id
    List<String> values = one.values(key).stream().sorted().toList();
    return !values.isEmpty() && values.equals(other.values(key).stream().sorted().toList());
  }

  /** One entity for each id whose definitions are sound. */
  List<Entity> bind() {
    List<Entity> entities = new ArrayList<>();
    for (List<Definition> definitions : byId.values()) {
      Definition first = definitions.get(0);
      if (definitions.stream().allMatch(definition -> definition.item().clean())) {
        entities.add(Binding.entity(first.type(), first.item(), aliases(definitions)));
      }
    }
    return entities;
  }

  private static List<String> aliases(List<Definition> definitions) {
    if (definitions.size() == 1) return definitions.get(0).item().values("aliases");
    return definitions.stream()
        .map(definition -> definition.item().values("aliases"))
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .toList();
  }
}
