package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.model.EntityType;
import parley.model.Expected;

/** Where references to entities lead, as far as the documents tell. */
final class References {
  /** Whether all references of an item are good; {@code OPEN} when some lead nowhere yet. */
  enum State {
    GOOD,
    OPEN,
    WRONG
  }

  /** What a reference that leads nowhere yet should lead to. */
  private record Link(Expected expected, String id) {}

  private final Map<String, EntityType> types;
  private final Set<Link> open = new HashSet<>();

  References() {
    this(new LinkedHashMap<>());
  }

  /** {@code types} of the entities that are defined, each where it is defined first. */
  References(Map<String, EntityType> types) {
    this.types = types;
  }

  void define(String id, EntityType type) {
    types.putIfAbsent(id, type);
  }

  Map<String, EntityType> types() {
    return types;
  }

  /** Looks at an item of a section that the schema accepts. */
  State of(JsonNode item, String section) {
    State state = State.GOOD;
    for (Map.Entry<String, Expected> entry : Expected.in(section).entrySet()) {
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

  private State of(String id, Expected expected) {
    EntityType type = types.get(id);
    if (type != null) return expected.takes(type) ? State.GOOD : State.WRONG;
    open.add(new Link(expected, id));
    return State.OPEN;
  }

  /** Whether something that was open has since been defined as what it may not be. */
  boolean turnedWrong() {
    return open.stream().anyMatch(link -> types.containsKey(link.id()) && !good(link, types));
  }

  /** The ids that are referred to and not defined. */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    for (Link link : open) if (!types.containsKey(link.id())) missing.add(link.id());
    return missing;
  }

  /** The missing ones for which the graph has no entity of a right type. */
  Set<String> bad(Map<String, EntityType> inGraph) {
    Set<String> bad = new HashSet<>();
    for (Link link : open) {
      if (!types.containsKey(link.id()) && !good(link, inGraph)) bad.add(link.id());
    }
    return bad;
  }

  private static boolean good(Link link, Map<String, EntityType> in) {
    EntityType type = in.get(link.id());
    return type != null && link.expected().takes(type);
  }

  /** How many references in a good tree lead to bad ids that the graph does not make good. */
  int count(JsonNode root, Set<String> bad, Map<String, EntityType> inGraph) {
    int count = 0;
    for (Map.Entry<String, JsonNode> section : root.properties()) {
      for (Map.Entry<String, Expected> entry : Expected.in(section.getKey()).entrySet()) {
        for (JsonNode item : section.getValue()) {
          for (String id : Binding.values(item, entry.getKey())) {
            if (bad.contains(id) && !good(new Link(entry.getValue(), id), inGraph)) count++;
          }
        }
      }
    }
    return count;
  }

  /** Notes a reference that leads nowhere. */
  void note(OpenReference reference) {
    open.add(new Link(reference.expected(), reference.id()));
  }

  /** Checks that whatever an item of the section refers to is there, and of a right type. */
  void resolve(Item item, String section) {
    Expected.in(section).forEach((key, expected) -> resolve(item, item.texts(key), expected));
  }

  private void resolve(Item item, List<Item.Text> texts, Expected expected) {
    for (Item.Text text : texts) {
      EntityType type = types.get(text.value());
      if (type == null) {
        item.tree().open(text.pointer(), text.value(), expected);
      } else if (!expected.takes(type)) {
        item.tree().problem(text.pointer(), ReferenceWords.wrongType(text.value(), type, expected));
      }
    }
  }
}
