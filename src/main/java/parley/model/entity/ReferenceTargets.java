package parley.model.entity;

import static parley.model.entity.EntityType.DEMAND;
import static parley.model.entity.EntityType.DOCUMENT;
import static parley.model.entity.EntityType.EVENT;
import static parley.model.entity.EntityType.GROUP;
import static parley.model.entity.EntityType.OFFICE;
import static parley.model.entity.EntityType.ORGANIZATION;
import static parley.model.entity.EntityType.PERSON;
import static parley.model.entity.EntityType.PLACE;
import static parley.model.entity.EntityType.PROCESS;
import static parley.model.entity.EntityType.STATE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of entity that a reference may lead to. */
public record ReferenceTargets(List<EntityType> types) {
  public ReferenceTargets {
    types = List.copyOf(types);
  }

  private static final int ALL_TYPES = EntityType.values().length;

  private static final ReferenceTargets ANY = of(EntityType.values());

  /** What the references of each section lead to. */
  private static final Map<String, Map<String, ReferenceTargets>> REFERENCES =
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

  private static ReferenceTargets of(EntityType... types) {
    return new ReferenceTargets(List.of(types));
  }

  /** The references that items of a section may hold. */
  public static Map<String, ReferenceTargets> in(String section) {
    return REFERENCES.getOrDefault(section, Map.of());
  }

  public boolean accepts(EntityType type) {
    return isAny() || types.contains(type);
  }

  /** Whether every type is right. */
  public boolean isAny() {
    return types.size() == ALL_TYPES;
  }
}
