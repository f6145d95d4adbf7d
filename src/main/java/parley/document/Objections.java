package parley.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the graph and the texts have against entities and articles, by their ids. */
public record Objections(
    Map<String, List<Objection>> entities, Map<String, List<Objection>> articles) {
  /** Nothing against anything. */
  public static final Objections NONE = new Objections(Map.of(), Map.of());

  /** One objection; without a place it is against the thing as a whole. */
  public record Objection(@Nullable Place place, String message) {
    /** As a problem of a document that has the place. */
    public Problem problem() {
      if (place == null) throw new IllegalStateException("no place: " + message);
      return new Problem(place.file(), place.line(), place.column(), place.pointer(), message);
    }

    Problem at(Place whole) {
      return new Objection(place == null ? whole : place, message).problem();
    }
  }
}
