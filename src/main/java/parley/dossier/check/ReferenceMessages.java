package parley.dossier.check;

import java.util.Map;
import java.util.Optional;
import parley.dossier.parse.UnresolvedReference;
import parley.dossier.problem.Finding;
import parley.dossier.problem.MessageText;
import parley.model.entity.EntityType;
import parley.model.entity.ReferenceTargets;

/** Messages about references that lead nowhere, or to an entity of a wrong type. */
public final class ReferenceMessages {
  private ReferenceMessages() {}

  /** The problem that remains once it is known what the graph holds. */
  public static Optional<Finding> problem(
      UnresolvedReference reference, Map<String, EntityType> inGraph, IdSuggestions known) {
    EntityType type = inGraph.get(reference.id());
    ReferenceTargets expected = reference.expected();
    if (type == null) return Optional.of(finding(reference, missing(reference, known)));
    return expected.accepts(type)
        ? Optional.empty()
        : Optional.of(finding(reference, wrongType(reference.id(), type, expected)));
  }

  public static String wrongType(String id, EntityType type, ReferenceTargets expected) {
    return MessageText.quote(id)
        + " is "
        + MessageText.withArticle(type.word())
        + "; "
        + one(expected)
        + " is expected here";
  }

  private static String missing(UnresolvedReference reference, IdSuggestions known) {
    ReferenceTargets expected = reference.expected();
    String none = "no " + noun(expected) + " " + MessageText.quote(reference.id());
    String hint = known.hint(reference.id(), expected);
    return none + (hint.isEmpty() ? " in these files" + remedy(expected) : hint);
  }

  private static Finding finding(UnresolvedReference reference, String message) {
    return new Finding(reference.spot(), reference.pointer(), message);
  }

  /** {@code demand}, {@code state or organization}. */
  static String noun(ReferenceTargets expected) {
    return expected.isAny()
        ? "entity"
        : MessageText.joinWithOr(expected.types().stream().map(EntityType::word).toList());
  }

  /** {@code a state or an organization}. */
  private static String one(ReferenceTargets expected) {
    return MessageText.joinWithOr(
        expected.types().stream().map(type -> MessageText.withArticle(type.word())).toList());
  }

  /** Where to add what is missing. */
  private static String remedy(ReferenceTargets expected) {
    if (expected.isAny()) return "; add it under the section of its type";
    return "; add it under "
        + MessageText.joinWithOr(
            expected.types().stream().map(type -> '"' + type.section() + '"').toList());
  }
}
