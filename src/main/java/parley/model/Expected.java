package parley.model;

import static parley.model.EntityType.DEMAND;
import static parley.model.EntityType.DOCUMENT;
import static parley.model.EntityType.EVENT;
import static parley.model.EntityType.GROUP;
import static parley.model.EntityType.OFFICE;
import static parley.model.EntityType.ORGANIZATION;
import static parley.model.EntityType.PERSON;
import static parley.model.EntityType.PLACE;
import static parley.model.EntityType.PROCESS;
import static parley.model.EntityType.STATE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of entity that a reference may lead to. */
public record Expected(List<EntityType> types) {
  public Expected {
    types = List.copyOf(types);
  }

  private static final Expected ANY = of(EntityType.values());

  /** What the references of each section lead to. */
  private static final Map<String, Map<String, Expected>> REFERENCES =
      Map.of(
          ORGANIZATION.section(),
          Map.of("partOf", of(STATE, ORGANIZATION)),
          GROUP.section(),
          Map.of("partOf", of(STATE, ORGANIZATION, GROUP)),
          PLACE.section(),
          Map.of("in", of(PLACE)),
          OFFICE.section(),
          Map.of("of", of(STATE, ORGANIZATION)),
          EVENT.section(),
          Map.of("process", of(PROCESS)),
          DEMAND.section(),
          Map.of("narrowerThan", of(DEMAND)),
          "articles",
          Map.of("outlet", of(ORGANIZATION)),
          "claims",
          Map.of(
              "subject", ANY,
              "for", of(PERSON, STATE, ORGANIZATION, GROUP),
              "saidBy", of(PERSON, STATE, ORGANIZATION, GROUP),
              "via", of(PERSON, STATE, ORGANIZATION, GROUP, DOCUMENT),
              "target", ANY,
              "demand", of(DEMAND),
              "event", of(EVENT),
              "office", of(OFFICE),
              "place", of(PLACE),
              "document", of(DOCUMENT)));

  /** The keys of all references to entities. */
  public static Set<String> keys() {
    return REFERENCES.values().stream()
        .flatMap(fields -> fields.keySet().stream())
        .collect(Collectors.toSet());
  }

  private static Expected of(EntityType... types) {
    return new Expected(List.of(types));
  }

  /** The references that items of a section may hold. */
  public static Map<String, Expected> in(String section) {
    return REFERENCES.getOrDefault(section, Map.of());
  }

  public boolean takes(EntityType type) {
    return types.contains(type);
  }

  /** Whether every type is right. */
  public boolean any() {
    return types.size() == EntityType.values().length;
  }
}
