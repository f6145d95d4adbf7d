package parley.graph;

import static parley.model.Act.ACCEPTS;
import static parley.model.Act.ACCEPTS_CONDITIONALLY;
import static parley.model.Act.ACCUSES;
import static parley.model.Act.ATTACKS;
import static parley.model.Act.ATTENDS;
import static parley.model.Act.CHAIRS;
import static parley.model.Act.CONSULTS;
import static parley.model.Act.CRITICISES;
import static parley.model.Act.DEMANDS;
import static parley.model.Act.HOSTS;
import static parley.model.Act.LEADS;
import static parley.model.Act.MEDIATES;
import static parley.model.Act.MEETS;
import static parley.model.Act.OFFERS;
import static parley.model.Act.PROPOSES;
import static parley.model.Act.REJECTS;
import static parley.model.Act.REPRESENTS;
import static parley.model.Act.THREATENS;
import static parley.model.Act.WITHDRAWS;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.model.Act;

/**
 * How claims support a fact: which of the entities that they name it joins. The Cypher of the same
 * names in {@code loader/facts.cypher} says the same of claims in the graph.
 */
public enum Shape {
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

  private static final Map<String, Shape> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Shape::file, Function.identity()));

  @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it immutable
  private final Set<String> acts;

  Shape(Act... acts) {
    this.acts = Arrays.stream(acts).map(Act::word).collect(Collectors.toUnmodifiableSet());
  }

  /** The shape that {@link #file()} names. */
  public static Shape of(String file) {
    Shape shape = BY_NAME.get(file);
    if (shape == null) throw new IllegalArgumentException("no such shape of fact: " + file);
    return shape;
  }

  /** Its name in {@code loader/facts.cypher}. */
  public String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a claim with this act supports a fact that the act names. */
  boolean takes(String act) {
    return acts.contains(act);
  }

  /** The type of the fact that an act names. */
  static String type(String act) {
    return act.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
