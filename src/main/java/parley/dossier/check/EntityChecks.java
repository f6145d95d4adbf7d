package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.MessageText;
import parley.model.entity.Entity;
import parley.model.entity.EntityType;

/** All entities of a load. */
public final class EntityChecks {
  /** One place where an entity is defined. */
  public record Definition(EntityType type, DossierItem item) {}

  private final Map<String, List<Definition>> byId = new LinkedHashMap<>();
  private final List<Definition> all = new ArrayList<>();

  public EntityChecks() {}

  public EntityChecks(List<DocumentTree> trees) {
    for (DocumentTree tree : trees) {
      for (EntityType type : EntityType.values()) {
        for (DossierItem item : DossierItem.of(tree, type.section())) add(type, item);
      }
    }
  }

  public void add(EntityType type, DossierItem item) {
    Definition definition = new Definition(type, item);
    all.add(definition);
    String id = item.id("id");
    if (id != null) byId.computeIfAbsent(id, i -> new ArrayList<>(1)).add(definition);
  }

  public Map<String, List<Definition>> byId() {
    return byId;
  }

  public Map<String, EntityType> types() {
    Map<String, EntityType> types = new TreeMap<>();
    byId.forEach((id, definitions) -> types.put(id, definitions.get(0).type()));
    return types;
  }

  /** Checks what entities say of each other. */
  public void check(ReferenceCheck references) {
    for (Definition definition : all) {
      references.check(definition.item(), definition.type().section());
    }
    byId.forEach(EntityChecks::checkConsistency);
    RoundChecks.check(
        all.stream()
            .filter(definition -> definition.type() == EntityType.EVENT)
            .map(Definition::item)
            .toList());
    CycleDetector.check(all, List.of(EntityType.DEMAND), "narrowerThan", "narrower than");
    CycleDetector.check(all, List.of(EntityType.PLACE), "in", "in");
    CycleDetector.check(
        all, List.of(EntityType.ORGANIZATION, EntityType.GROUP), "partOf", "part of");
  }

  /** Several definitions of one id must say the same; only aliases add up. */
  private static void checkConsistency(String id, List<Definition> definitions) {
    if (definitions.size() == 1) return;
    Definition first = definitions.get(0);
    String place = " at " + first.item().location();
    for (Definition other : definitions.subList(1, definitions.size())) {
      DossierItem item = other.item();
      if (other.type() != first.type()) {
        String one = MessageText.withArticle(first.type().word());
        item.addProblem(
            "id", MessageText.quote(id) + " is already " + one + place + "; use another id");
        continue;
      }
      String key = difference(first.item(), item).orElse(null);
      if (key == null) continue;
      String message = MessageText.quote(id) + " has another \"" + key + "\"" + place;
      item.addProblem(
          item.has(key) ? key : "id", message + "; make them the same, or use another id");
    }
  }

  private static Optional<String> difference(DossierItem one, DossierItem other) {
    if (!one.isClean() || !other.isClean()) return Optional.empty();
    TreeSet<String> keys = new TreeSet<>();
    one.node().fieldNames().forEachRemaining(keys::add);
    other.node().fieldNames().forEachRemaining(keys::add);
    keys.remove("aliases");
    return keys.stream().filter(key -> !isSame(one, other, key)).findFirst();
  }

  private static boolean isSame(DossierItem one, DossierItem other, String key) {
    JsonNode value = one.node().path(key);
    if (value.equals(other.node().path(key))) return true;
    // one id, or a list of one id
    List<String> values = one.values(key).stream().sorted().toList();
    return !values.isEmpty() && values.equals(other.values(key).stream().sorted().toList());
  }

  /** Whether nothing is wrong with any. */
  public boolean isValid() {
    return all.stream().allMatch(definition -> definition.item().isClean());
  }

  /** One entity for each id whose definitions are sound, with the item that defines it first. */
  public Map<Entity, DossierItem> bind() {
    Map<Entity, DossierItem> entities = new LinkedHashMap<>();
    for (List<Definition> definitions : byId.values()) {
      Definition first = definitions.get(0);
      if (definitions.stream().allMatch(definition -> definition.item().isClean())) {
        DossierItem item = first.item();
        entities.put(RecordBinder.entity(first.type(), item.node(), aliases(definitions)), item);
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
