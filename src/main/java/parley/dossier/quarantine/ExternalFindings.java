package parley.dossier.quarantine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.Problem;
import parley.dossier.problem.SourceLocation;

/** What the graph and the texts have against entities and articles, by their ids. */
public record ExternalFindings(
    Map<String, List<ExternalFinding>> entities, Map<String, List<ExternalFinding>> articles) {
  /** Nothing against anything. */
  public static final ExternalFindings NONE = new ExternalFindings(Map.of(), Map.of());

  /** One objection; without a place it is against the thing as a whole. */
  public record ExternalFinding(@Nullable SourceLocation location, String message) {
    /** As a problem of a document that has the place. */
    public Problem problem() {
      if (location == null) throw new IllegalStateException("no place: " + message);
      return new Problem(
          location.file(), location.line(), location.column(), location.pointer(), message);
    }

    Problem at(SourceLocation whole) {
      return new ExternalFinding(location == null ? whole : location, message).problem();
    }
  }
}
