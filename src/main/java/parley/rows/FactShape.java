package parley.rows;

import static parley.model.claim.Act.ACCEPTS;
import static parley.model.claim.Act.ACCEPTS_CONDITIONALLY;
import static parley.model.claim.Act.ACCUSES;
import static parley.model.claim.Act.ATTACKS;
import static parley.model.claim.Act.ATTENDS;
import static parley.model.claim.Act.CHAIRS;
import static parley.model.claim.Act.CONSULTS;
import static parley.model.claim.Act.CRITICISES;
import static parley.model.claim.Act.DEMANDS;
import static parley.model.claim.Act.HOSTS;
import static parley.model.claim.Act.LEADS;
import static parley.model.claim.Act.MEDIATES;
import static parley.model.claim.Act.MEETS;
import static parley.model.claim.Act.OFFERS;
import static parley.model.claim.Act.PROPOSES;
import static parley.model.claim.Act.REJECTS;
import static parley.model.claim.Act.REPRESENTS;
import static parley.model.claim.Act.THREATENS;
import static parley.model.claim.Act.WITHDRAWS;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.model.claim.Act;

/**
 * How claims support a fact: which of the entities that they name it joins, and by which acts. What
 * {@code loader/} says of the same shapes in Cypher follows from this table; a test compares them.
 */
@SuppressWarnings("ImmutableEnumChecker") // the maps are not changed
public enum FactShape {
  /** What an actor or a place did in an event. */
  PARTICIPATION(
      Doer.SUBJECT, "ABOUT", MEDIATES, CHAIRS, HOSTS, LEADS, REPRESENTS, ATTENDS, MEETS, ATTACKS),
  /** A side's stance on a demand. */
  STANCES(
      Doer.SIDE,
      "ON",
      DEMANDS,
      PROPOSES,
      OFFERS,
      ACCEPTS,
      ACCEPTS_CONDITIONALLY,
      REJECTS,
      WITHDRAWS),
  /** On whose behalf somebody acts, whatever the act. */
  SPEAKS_FOR(Doer.SUBJECT, "FOR", "SPEAKS_FOR", Map.of()),
  /** Which office somebody holds, by the articles' own words. */
  OFFICES(Doer.SUBJECT, "OFFICE", "HOLDS", Map.of("tenure", "current")),
  /** What one side did to another. */
  ADDRESSED(Doer.SIDE, "TARGET", ACCUSES, CRITICISES, THREATENS, CONSULTS);

  /** Where a fact starts. */
  enum Doer {
    /** Who acts. */
    SUBJECT,
    /** The side acted for, or else who acts. */
    SIDE
  }

  private static final Map<String, FactShape> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(FactShape::file, Function.identity()));

  private final Doer doer;
  private final String link;
  private final @Nullable String type;
  private final Map<String, String> required;

  /** The types that acts name, by the act. */
  private final Map<String, String> types = new LinkedHashMap<>();

  /** Facts whose type the act names. */
  FactShape(Doer doer, String link, Act... acts) {
    this.doer = doer;
    this.link = link;
    this.type = null;
    this.required = Map.of();
    for (Act act : acts) types.put(act.word(), act.name());
  }

  /** Facts of one type, whatever the act, of claims with these properties. */
  FactShape(Doer doer, String link, String type, Map<String, String> required) {
    this.doer = doer;
    this.link = link;
    this.type = type;
    this.required = required;
  }

  /** The shape that {@link #file()} names. */
  public static FactShape of(String file) {
    FactShape shape = BY_NAME.get(file);
    if (shape == null) throw new IllegalArgumentException("no such shape of fact: " + file);
    return shape;
  }

  /** Its name in {@code loader/facts.cypher}. */
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The types of its facts. */
  public Collection<String> types() {
    return type != null ? List.of(type) : Collections.unmodifiableCollection(types.values());
  }

  /** The acts that name its facts; none where the act does not matter. */
  Collection<String> acts() {
    return Collections.unmodifiableCollection(types.keySet());
  }

  /** Where its facts start. */
  Doer doer() {
    return doer;
  }

  /** The type of the relationship from a claim to where its facts end. */
  String link() {
    return link;
  }

  /** The properties that a claim must have beside its act. */
  Map<String, String> required() {
    return required;
  }

  /** The type of the fact that a factual claim with these properties supports, if any. */
  @Nullable String type(Map<String, ? extends @Nullable Object> claim) {
    if (!claim.entrySet().containsAll(required.entrySet())) return null;
    return type != null ? type : types.get(String.valueOf(claim.get("act")));
  }
}
