package parley.dossier.check;

import java.util.ArrayList;
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
public final class ReferenceResolver implements ReferenceCheck {
  /** Whether all references of an item are good; {@code OPEN} when some lead nowhere yet. */
  public enum State {
    GOOD,
    OPEN,
    WRONG;

    public State or(State other) {
      return compareTo(other) > 0 ? this : other;
    }
  }

  /** A reference of an item: its text, and what it may lead to. */
  public record Reference(DossierItem.Text text, ReferenceTargets targets) {
    public String id() {
      return text.value();
    }
  }

  /** What a reference that leads nowhere yet should lead to. */
  private record Target(ReferenceTargets targets, String id) {}

  private final Map<String, EntityType> types;
  private final Set<Target> unresolved = new HashSet<>();

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

  /** All references of an item of a section. */
  public static List<Reference> in(DossierItem item, String section) {
    List<Reference> all = new ArrayList<>();
    for (Map.Entry<String, ReferenceTargets> one : ReferenceTargets.in(section).entrySet()) {
      for (DossierItem.Text text : item.texts(one.getKey())) {
        all.add(new Reference(text, one.getValue()));
      }
    }
    return all;
  }

  /** Looks at an item of a section. */
  public State stateOf(DossierItem item, String section) {
    State state = State.GOOD;
    for (Reference reference : in(item, section)) {
      State one = stateOf(reference.id(), reference.targets());
      if (one == State.OPEN) unresolved.add(new Target(reference.targets(), reference.id()));
      state = state.or(one);
    }
    return state;
  }

  private State stateOf(String id, ReferenceTargets targets) {
    EntityType type = types.get(id);
    if (type == null) return State.OPEN;
    return targets.accepts(type) ? State.GOOD : State.WRONG;
  }

  /** Whether something that was open has since been defined as what it may not be. */
  public boolean hasTypeConflicts() {
    return unresolved.stream().anyMatch(one -> stateOf(one.id(), one.targets()) == State.WRONG);
  }

  /** The ids that are referred to and not defined. */
  public Set<String> missingIds() {
    Set<String> missing = new TreeSet<>();
    for (Target one : unresolved) if (!types.containsKey(one.id())) missing.add(one.id());
    return missing;
  }

  /** The missing ones for which the graph has no entity of a right type. */
  public Set<String> unresolvedIn(Map<String, EntityType> inGraph) {
    Set<String> bad = new HashSet<>();
    for (Target one : unresolved) {
      if (!types.containsKey(one.id()) && !isResolved(one.id(), one.targets(), inGraph)) {
        bad.add(one.id());
      }
    }
    return bad;
  }

  private static boolean isResolved(
      String id, ReferenceTargets targets, Map<String, EntityType> in) {
    EntityType type = in.get(id);
    return type != null && targets.accepts(type);
  }

  /** How many references of a good item lead to bad ids that the graph does not make good. */
  public static long countInvalid(
      DossierItem item, String section, Set<String> bad, Map<String, EntityType> inGraph) {
    return in(item, section).stream()
        .filter(one -> bad.contains(one.id()) && !isResolved(one.id(), one.targets(), inGraph))
        .count();
  }

  /** Notes a reference that leads nowhere. */
  public void addUnresolved(UnresolvedReference reference) {
    unresolved.add(new Target(reference.targets(), reference.id()));
  }

  @Override
  public void check(DossierItem item, String section) {
    for (Reference reference : in(item, section)) {
      DossierItem.Text text = reference.text();
      ReferenceTargets targets = reference.targets();
      EntityType type = types.get(text.value());
      if (type == null) {
        item.tree().addUnresolved(text.pointer(), text.value(), targets);
      } else if (!targets.accepts(type)) {
        text.addProblem(ReferenceMessages.wrongType(text.value(), type, targets));
      }
    }
  }
}
