package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.UnresolvedReference;
import parley.model.entity.EntityType;
import parley.model.entity.ReferenceTargets;

/** Where references to entities lead, as far as the documents tell. */
public final class ReferenceResolver {
  /** Whether all references of an item are good; {@code OPEN} when some lead nowhere yet. */
  public enum State {
    GOOD,
    OPEN,
    WRONG
  }

  /** What a reference that leads nowhere yet should lead to. */
  private record Reference(ReferenceTargets targets, String id) {}

  private final Map<String, EntityType> types;
  private final Set<Reference> unresolved = new HashSet<>();

  public ReferenceResolver() {
    this(new LinkedHashMap<>());
  }

  /** {@code types} of the entities that are defined, each where it is defined first. */
  public ReferenceResolver(Map<String, EntityType> types) {
    this.types = types;
  }

  public void define(String id, EntityType type) {
    types.putIfAbsent(id, type);
  }

  public Map<String, EntityType> types() {
    return types;
  }

  /** Looks at an item of a section that the schema accepts. */
  public State stateOf(JsonNode item, String section) {
    State state = State.GOOD;
    for (Map.Entry<String, ReferenceTargets> entry : ReferenceTargets.in(section).entrySet()) {
      JsonNode value = item.get(entry.getKey());
      if (value == null) continue;
      if (value.isTextual()) {
        state = worse(state, stateOf(value.textValue(), entry.getValue()));
      } else {
        for (JsonNode one : value) state = worse(state, stateOf(one.textValue(), entry.getValue()));
      }
    }
    return state;
  }

  private static State worse(State one, State other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private State stateOf(String id, ReferenceTargets targets) {
    EntityType type = types.get(id);
    if (type != null) return targets.accepts(type) ? State.GOOD : State.WRONG;
    unresolved.add(new Reference(targets, id));
    return State.OPEN;
  }

  /** Whether something that was open has since been defined as what it may not be. */
  public boolean hasTypeConflicts() {
    return unresolved.stream()
        .anyMatch(link -> types.containsKey(link.id()) && !isResolved(link, types));
  }

  /** The ids that are referred to and not defined. */
  public Set<String> missingIds() {
    Set<String> missing = new TreeSet<>();
    for (Reference link : unresolved) if (!types.containsKey(link.id())) missing.add(link.id());
    return missing;
  }

  /** The missing ones for which the graph has no entity of a right type. */
  public Set<String> unresolvedIn(Map<String, EntityType> inGraph) {
    Set<String> bad = new HashSet<>();
    for (Reference link : unresolved) {
      if (!types.containsKey(link.id()) && !isResolved(link, inGraph)) bad.add(link.id());
    }
    return bad;
  }

  private static boolean isResolved(Reference link, Map<String, EntityType> in) {
    EntityType type = in.get(link.id());
    return type != null && link.targets().accepts(type);
  }

  /** How many references in a good tree lead to bad ids that the graph does not make good. */
  public int countInvalid(JsonNode root, Set<String> bad, Map<String, EntityType> inGraph) {
    int count = 0;
    for (Map.Entry<String, JsonNode> section : root.properties()) {
      for (Map.Entry<String, ReferenceTargets> entry :
          ReferenceTargets.in(section.getKey()).entrySet()) {
        for (JsonNode item : section.getValue()) {
          for (String id : RecordBinder.values(item, entry.getKey())) {
            if (bad.contains(id) && !isResolved(new Reference(entry.getValue(), id), inGraph))
              count++;
          }
        }
      }
    }
    return count;
  }

  /** Notes a reference that leads nowhere. */
  public void addUnresolved(UnresolvedReference reference) {
    unresolved.add(new Reference(reference.targets(), reference.id()));
  }

  /** Checks that whatever an item of the section refers to is there, and of a right type. */
  public void resolve(DossierItem item, String section) {
    ReferenceTargets.in(section).forEach((key, targets) -> resolve(item, item.texts(key), targets));
  }

  private void resolve(DossierItem item, List<DossierItem.Text> texts, ReferenceTargets targets) {
    for (DossierItem.Text text : texts) {
      EntityType type = types.get(text.value());
      if (type == null) {
        item.tree().addUnresolved(text.pointer(), text.value(), targets);
      } else if (!targets.accepts(type)) {
        item.tree()
            .addProblem(text.pointer(), ReferenceMessages.wrongType(text.value(), type, targets));
      }
    }
  }
}
