package parley.document;

import java.util.Map;
import java.util.Optional;
import parley.model.EntityType;
import parley.model.Expected;

/** Messages about references that lead nowhere, or to an entity of a wrong type. */
final class ReferenceWords {
  private ReferenceWords() {}

  /** The problem that remains once it is known what the graph holds. */
  static Optional<Finding> problem(
      OpenReference reference, Map<String, EntityType> inGraph, Known known) {
    EntityType type = inGraph.get(reference.id());
    Expected expected = reference.expected();
    if (type == null) return Optional.of(finding(reference, missing(reference, known)));
    return expected.takes(type)
        ? Optional.empty()
        : Optional.of(finding(reference, wrongType(reference.id(), type, expected)));
  }

  static String wrongType(String id, EntityType type, Expected expected) {
    return Words.quote(id)
        + " is "
        + Words.a(type.word())
        + "; "
        + one(expected)
        + " is expected here";
  }

  private static String missing(OpenReference reference, Known known) {
    Expected expected = reference.expected();
    String none = "no " + noun(expected) + " " + Words.quote(reference.id());
    String hint = known.hint(reference.id(), expected);
    return none + (hint.isEmpty() ? " in these files" + remedy(expected) : hint);
  }

  private static Finding finding(OpenReference reference, String message) {
    return new Finding(reference.spot(), reference.pointer(), message);
  }

  /** {@code demand}, {@code state or organization}. */
  static String noun(Expected expected) {
    return expected.any()
        ? "entity"
        : Words.or(expected.types().stream().map(EntityType::word).toList());
  }

  /** {@code a state or an organization}. */
  private static String one(Expected expected) {
    return Words.or(expected.types().stream().map(type -> Words.a(type.word())).toList());
  }

  /** Where to add what is missing. */
  private static String remedy(Expected expected) {
    if (expected.any()) return "; add it under the section of its type";
    return "; add it under "
        + Words.or(expected.types().stream().map(type -> '"' + type.section() + '"').toList());
  }
}
