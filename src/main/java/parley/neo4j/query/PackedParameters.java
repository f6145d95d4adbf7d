package parley.neo4j.query;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A statement whose parameters come in one map, {@code $given}. The engine keeps a plan for each
 * combination of types of the parameters and lengths of their texts, so that {@code $about} is
 * planned again when it is null, short or long; a map is a map whatever it holds.
 */
public record PackedParameters(String cypher, Map<String, ?> parameters) {
  private static final String NAME = "given";

  /** Reads each {@code $name} that has a value as {@code $given.name}. */
  public static PackedParameters of(String cypher, Map<String, ?> parameters) {
    return parameters.isEmpty()
        ? new PackedParameters(cypher, parameters)
        : new PackedParameters(packed(cypher, parameters.keySet()), Map.of(NAME, parameters));
  }

  private static String packed(String cypher, Set<String> names) {
    StringBuilder packed = new StringBuilder();
    List<String> pieces = CypherTokens.lex(cypher);
    for (int i = 0; i < pieces.size(); i++) {
      packed.append(pieces.get(i));
      boolean used =
          pieces.get(i).equals("$")
              && i + 1 < pieces.size()
              && names.contains(pieces.get(i + 1).replace("`", ""));
      if (used) packed.append(NAME).append('.');
    }
    return packed.toString();
  }
}
