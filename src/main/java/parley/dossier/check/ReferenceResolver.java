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
  private record Link(ReferenceTargets expected, String id) {}

  private final Map<String, EntityType> types;
  private final Set<Link> open = new HashSet<>();

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
  public State of(JsonNode item, String section) {
    State state = State.GOOD;
    for (Map.Entry<String, ReferenceTargets> entry : ReferenceTargets.in(section).entrySet()) {
      JsonNode value = item.get(entry.getKey());
      if (value == null) continue;
      if (value.isTextual()) {
        state = worse(state, of(value.textValue(), entry.getValue()));
      } else {
        for (JsonNode one : value) state = worse(state, of(one.textValue(), entry.getValue()));
      }
    }
    return state;
  }

  private static State worse(State one, State other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private State of(String id, ReferenceTargets expected) {
    EntityType type = types.get(id);
    if (type != null) return expected.accepts(type) ? State.GOOD : State.WRONG;
    open.add(new Link(expected, id));
    return State.OPEN;
  }

  /** Whether something that was open has since been defined as what it may not be. */
  public boolean hasTypeConflicts() {
    return open.stream().anyMatch(link -> types.containsKey(link.id()) && !good(link, types));
  }

  /** The ids that are referred to and not defined. */
  public Set<String> missingIds() {
    Set<String> missing = new TreeSet<>();
    for (Link link : open) if (!types.containsKey(link.id())) missing.add(link.id());
    return missing;
  }

  /** The missing ones for which the graph has no entity of a right type. */
  public Set<String> unresolvedIn(Map<String, EntityType> inGraph) {
    Set<String> bad = new HashSet<>();
    for (Link link : open) {
      if (!types.containsKey(link.id()) && !good(link, inGraph)) bad.add(link.id());
    }
    return bad;
  }

  private static boolean good(Link link, Map<String, EntityType> in) {
    EntityType type = in.get(link.id());
    return type != null && link.expected().accepts(type);
  }

  /** How many references in a good tree lead to bad ids that the graph does not make good. */
  public int count(JsonNode root, Set<String> bad, Map<String, EntityType> inGraph) {
    int count = 0;
    for (Map.Entry<String, JsonNode> section : root.properties()) {
      for (Map.Entry<String, ReferenceTargets> entry :
          ReferenceTargets.in(section.getKey()).entrySet()) {
        for (JsonNode item : section.getValue()) {
          for (String id : RecordBinder.values(item, entry.getKey())) {
            if (bad.contains(id) && !good(new Link(entry.getValue(), id), inGraph)) count++;
          }
        }
      }
    }
    return count;
  }

  /** Notes a reference that leads nowhere. */
  public void addUnresolved(UnresolvedReference reference) {
    open.add(new Link(reference.expected(), reference.id()));
  }

  /** Checks that whatever an item of the section refers to is there, and of a right type. */
  public void resolve(DossierItem item, String section) {
    ReferenceTargets.in(section)
        .forEach((key, expected) -> resolve(item, item.texts(key), expected));
  }

  private void resolve(DossierItem item, List<DossierItem.Text> texts, ReferenceTargets expected) {
    for (DossierItem.Text text : texts) {
      EntityType type = types.get(text.value());
      if (type == null) {
        item.tree().addUnresolved(text.pointer(), text.value(), expected);
      } else if (!expected.accepts(type)) {
        item.tree()
            .problem(text.pointer(), ReferenceMessages.wrongType(text.value(), type, expected));
      }
    }
  }
}
