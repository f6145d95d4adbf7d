package parley.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.model.EntityType;
import parley.model.Expected;

/** The ids that an unknown one may have meant: those of the files and those of the graph. */
final class Known {
  private record Question(String id, Expected expected) {}

  private final Map<String, EntityType> types;
  private final Map<Expected, List<String>> candidates = new HashMap<>();
  private final Map<Question, String> hints = new HashMap<>();
  private final Nearest nearest = new Nearest();

  Known(Map<String, EntityType> inFiles, Map<String, EntityType> inGraph) {
    types = new TreeMap<>(inFiles);
    types.putAll(inGraph);
  }

  /** {@code ; did you mean "…"?} or nothing. */
  String hint(String id, Expected expected) {
    return hints.computeIfAbsent(new Question(id, expected), q -> nearest.hint(id, of(expected)));
  }

  private List<String> of(Expected expected) {
    return candidates.computeIfAbsent(
        expected, e -> types.keySet().stream().filter(id -> takes(e, id)).toList());
  }

  private boolean takes(Expected expected, String id) {
    EntityType type = types.get(id);
    return type != null && expected.takes(type);
  }
}
