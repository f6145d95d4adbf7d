package parley.dossier.parse;

import java.util.Comparator;
import parley.dossier.problem.TextPosition;
import parley.model.entity.ReferenceTargets;

/** A reference to an entity that no document of the load defines; the graph may hold it. */
public record UnresolvedReference(
    TextPosition position, String pointer, String id, ReferenceTargets targets) {
  public static final Comparator<UnresolvedReference> ORDER =
      Comparator.comparing(UnresolvedReference::position)
          .thenComparing(UnresolvedReference::pointer);
}
