package parley.document;

import java.util.Comparator;
import parley.model.Expected;

/** A reference to an entity that no document of the load defines; the graph may hold it. */
record OpenReference(Spot spot, String pointer, String id, Expected expected) {
  static final Comparator<OpenReference> ORDER =
      Comparator.comparing(OpenReference::spot).thenComparing(OpenReference::pointer);
}
