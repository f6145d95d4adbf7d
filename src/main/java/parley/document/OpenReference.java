package parley.document;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import parley.model.EntityType;

/** A reference to an entity that no document of the load defines; the graph may hold it. */
record OpenReference(Spot spot, String pointer, String id, Expected expected) {
  static final Comparator<OpenReference> ORDER =
      Comparator.comparing(OpenReference::spot).thenComparing(OpenReference::pointer);

  /** The problem that remains once it is known what the graph holds. */
  Optional<Finding> problem(Map<String, EntityType> inGraph, Known known) {
    EntityType type = inGraph.get(id);
    if (type == null) return Optional.of(finding(missing(known)));
    return expected.takes(type)
        ? Optional.empty()
        : Optional.of(finding(wrongType(id, type, expected)));
  }

  static String wrongType(String id, EntityType type, Expected expected) {
    return Words.quote(id)
        + " is "
        + Words.a(type.word())
        + "; "
        + expected.one()
        + " is expected here";
  }

  private String missing(Known known) {
    String none = "no " + expected.noun() + " " + Words.quote(id);
    String hint = known.hint(id, expected);
    return none + (hint.isEmpty() ? " in these files" + expected.remedy() : hint);
  }

  private Finding finding(String message) {
    return new Finding(spot, pointer, message);
  }
}
