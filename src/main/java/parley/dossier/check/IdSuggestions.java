package parley.dossier.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.dossier.problem.NearestWord;
import parley.model.entity.EntityType;
import parley.model.entity.ReferenceTargets;

/** The ids that an unknown one may have meant: those of the files and those of the graph. */
public final class IdSuggestions {
  private record LookupKey(String id, ReferenceTargets targets) {}

  private final Map<String, EntityType> types;
  private final Map<ReferenceTargets, List<String>> candidates = new HashMap<>();
  private final Map<LookupKey, String> hints = new HashMap<>();
  private final NearestWord nearest = new NearestWord();

  public IdSuggestions(Map<String, EntityType> inFiles, Map<String, EntityType> inGraph) {
    types = new TreeMap<>(inFiles);
    types.putAll(inGraph);
  }

  /** {@code ; did you mean "…"?} or nothing. */
  String hint(String id, ReferenceTargets targets) {
    return hints.computeIfAbsent(new LookupKey(id, targets), q -> nearest.hint(id, of(targets)));
  }

  private List<String> of(ReferenceTargets targets) {
    return candidates.computeIfAbsent(
        targets, e -> types.keySet().stream().filter(id -> accepts(e, id)).toList());
  }

  private boolean accepts(ReferenceTargets targets, String id) {
    EntityType type = types.get(id);
    return type != null && targets.accepts(type);
  }
}
