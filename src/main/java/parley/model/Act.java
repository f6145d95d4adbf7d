package parley.model;

import static parley.model.Part.CONDITION;
import static parley.model.Part.DEMAND;
import static parley.model.Part.EVENT;
import static parley.model.Part.FIGURE;
import static parley.model.Part.FOR;
import static parley.model.Part.OFFICE;
import static parley.model.Part.OUTCOME;
import static parley.model.Part.TARGET;

import java.util.List;

/**
 * What a claim says was done, and what such a claim must name beside its subject. The distinctions
 * between demanding, proposing, agreeing, rejecting and threatening are those of the CAMEO event
 * codes.
 */
public enum Act {
  MEDIATES(EVENT),
  CHAIRS(EVENT),
  HOSTS(EVENT),
  LEADS(EVENT, FOR),
  REPRESENTS(EVENT, FOR),
  ATTENDS(EVENT),
  DEMANDS(DEMAND),
  PROPOSES(DEMAND),
  OFFERS(DEMAND),
  ACCEPTS(DEMAND),
  ACCEPTS_CONDITIONALLY(DEMAND, CONDITION),
  REJECTS(DEMAND),
  WITHDRAWS(DEMAND),
  STATES,
  ACCUSES(TARGET),
  THREATENS,
  CRITICISES(TARGET),
  AGREES(OUTCOME),
  ATTACKS(EVENT),
  MEETS(EVENT),
  CONSULTS(TARGET),
  HANDS_OVER,
  HOLDS_OFFICE(OFFICE),
  COUNTS(FIGURE);

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes it immutable
  private final List<Part> parts;

  Act(Part... parts) {
    this.parts = List.of(parts);
  }

  /** What a claim of this act must name beside its subject. */
  public List<Part> parts() {
    return parts;
  }

  /** As dossiers write it. */
  public String word() {
    return Word.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Act of(String word) {
    return Word.find(Act.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such act: " + word));
  }
}
