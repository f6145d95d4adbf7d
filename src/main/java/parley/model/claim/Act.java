package parley.model.claim;

import static parley.model.claim.ClaimPart.CONDITION;
import static parley.model.claim.ClaimPart.DEMAND;
import static parley.model.claim.ClaimPart.EVENT;
import static parley.model.claim.ClaimPart.FIGURE;
import static parley.model.claim.ClaimPart.FOR;
import static parley.model.claim.ClaimPart.OFFICE;
import static parley.model.claim.ClaimPart.OUTCOME;
import static parley.model.claim.ClaimPart.TARGET;

import java.util.List;
import parley.model.value.EnumWords;

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
  private final List<ClaimPart> parts;

  Act(ClaimPart... parts) {
    this.parts = List.of(parts);
  }

  /** What a claim of this act must name beside its subject. */
  public List<ClaimPart> parts() {
    return parts;
  }

  /** As dossiers write it. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The constant that dossiers write as {@code word}. */
  public static Act of(String word) {
    return EnumWords.find(Act.class, word)
        .orElseThrow(() -> new IllegalArgumentException("no such act: " + word));
  }
}
