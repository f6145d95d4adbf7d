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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import parley.model.claim.Act;
import parley.model.value.EnumWords;

/**
 * How claims support a fact: which of the entities that they name it joins. The Cypher of the same
 * names in {@code loader/facts.cypher} says the same of claims in the graph.
 */
public enum FactShape {
  /** What an actor or a place did in an event. */
  PARTICIPATION(MEDIATES, CHAIRS, HOSTS, LEADS, REPRESENTS, ATTENDS, MEETS, ATTACKS),
  /** A side's stance on a demand. */
  STANCES(DEMANDS, PROPOSES, OFFERS, ACCEPTS, ACCEPTS_CONDITIONALLY, REJECTS, WITHDRAWS),
  /** On whose behalf somebody acts, whatever the act. */
  SPEAKS_FOR,
  /** Which office somebody holds. */
  OFFICES,
  /** What one side did to another. */
  ADDRESSED(ACCUSES, CRITICISES, THREATENS, CONSULTS);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it immutable
  private final Set<String> acts;

  FactShape(Act... acts) {
    this.acts = Arrays.stream(acts).map(Act::word).collect(Collectors.toUnmodifiableSet());
  }

  /** The shape that {@link #file()} names. */
  public static FactShape of(String file) {
    return EnumWords.find(FactShape.class, file)
        .orElseThrow(() -> new IllegalArgumentException("no such shape of fact: " + file));
  }

  /** Its name in {@code loader/facts.cypher}. */
  public String file() {
    return EnumWords.of(this);
  }

  /** Whether a claim with this act supports a fact that the act names. */
  boolean isSupportedBy(String act) {
    return acts.contains(act);
  }

  /** The type of the fact that an act names. */
  static String type(String act) {
    return act.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
