package parley.model.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * The sorts of entity, each with the section of a dossier that lists them and its label in the
 * graph.
 */
public enum EntityType {
  PERSON("people", "Person", true),
  STATE("states", "State", true),
  ORGANIZATION("organizations", "Organization", true),
  GROUP("groups", "Group", true),
  PLACE("places", "Place", false),
  OFFICE("offices", "Office", false),
  PROCESS("processes", "Process", false),
  EVENT("events", "Event", false),
  DEMAND("demands", "Demand", false),
  DOCUMENT("documents", "Document", false);

  private final String section;
  private final String label;
  private final boolean isActor;

  EntityType(String section, String label, boolean actor) {
    this.section = section;
    this.label = label;
    this.isActor = actor;
  }

  /** The dossier's section, {@code people}. */
  public String section() {
    return section;
  }

  /** The graph's label, {@code Person}. */
  public String label() {
    return label;
  }

  /** The type that the labels of a node stand for, if it is an entity. */
  public static Optional<EntityType> ofLabels(Collection<String> labels) {
    return Arrays.stream(values()).filter(type -> labels.contains(type.label)).findFirst();
  }

  /** Whether it can act: person, state, organisation or group. */
  public boolean isActor() {
    return isActor;
  }

  /** The word for one of them in a sentence, {@code person}. */
  public String word() {
    return label.toLowerCase(java.util.Locale.ROOT);
  }
}
