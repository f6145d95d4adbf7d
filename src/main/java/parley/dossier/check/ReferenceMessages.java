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
      UnresolvedReference reference, Map<String, EntityType> inGraph, IdSuggestions suggestions) {
    EntityType type = inGraph.get(reference.id());
    ReferenceTargets targets = reference.targets();
    if (type == null) return Optional.of(finding(reference, missing(reference, suggestions)));
    return targets.accepts(type)
        ? Optional.empty()
        : Optional.of(finding(reference, wrongType(reference.id(), type, targets)));
  }

  public static String wrongType(String id, EntityType type, ReferenceTargets targets) {
    return MessageText.quote(id)
        + " is "
        + MessageText.withArticle(type.word())
        + "; "
        + one(targets)
        + " is expected here";
  }

  private static String missing(UnresolvedReference reference, IdSuggestions suggestions) {
    ReferenceTargets targets = reference.targets();
    String none = "no " + noun(targets) + " " + MessageText.quote(reference.id());
    String hint = suggestions.hint(reference.id(), targets);
    return none + (hint.isEmpty() ? " in these files" + remedy(targets) : hint);
  }

  private static Finding finding(UnresolvedReference reference, String message) {
    return new Finding(reference.position(), reference.pointer(), message);
  }

  /** {@code demand}, {@code state or organization}. */
  static String noun(ReferenceTargets targets) {
    return targets.isAny()
        ? "entity"
        : MessageText.joinWithOr(targets.types().stream().map(EntityType::word).toList());
  }

  /** {@code a state or an organization}. */
  private static String one(ReferenceTargets targets) {
    return MessageText.joinWithOr(
        targets.types().stream().map(type -> MessageText.withArticle(type.word())).toList());
  }

  /** Where to add what is missing. */
  private static String remedy(ReferenceTargets targets) {
    if (targets.isAny()) return "; add it under the section of its type";
    return "; add it under "
        + MessageText.joinWithOr(
            targets.types().stream().map(type -> '"' + type.section() + '"').toList());
  }
}
