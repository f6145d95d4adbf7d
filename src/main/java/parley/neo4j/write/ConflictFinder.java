package parley.neo4j.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.entity.EntityType;
import parley.model.source.TextHash;
import parley.rows.EntityRows;
import parley.rows.RelationshipRow;

/** Finds what documents say otherwise than the graph, and a load must not overwrite. */
public final class ConflictFinder {
  private ConflictFinder() {}

  /** Of each entity whose id stands for another type of thing in the graph. */
  public static Stream<Conflict> typeConflicts(
      List<EntityRows> entities, Map<String, List<String>> labels) {
    return entities.stream()
        .filter(entity -> labels.containsKey(entity.node().id()))
        .flatMap(
            entity -> typeConflict(entity, labels.getOrDefault(entity.node().id(), List.of())));
  }

  private static Stream<Conflict> typeConflict(EntityRows entity, List<String> there) {
    String here = word(entity.node().labels());
    String known = word(there);
    if (here.equals(known)) return Stream.of();
    String id = entity.node().id();
    return Stream.of(
        Conflict.ofEntity(
            id,
            "\""
                + id
                + "\" is a "
                + here
                + " in these files and a "
                + known
                + " in the graph; give it another id"));
  }

  private static String word(List<String> labels) {
    return Stream.of(EntityType.values())
        .filter(type -> labels.contains(type.label()))
        .map(EntityType::word)
        .findFirst()
        .orElse("thing without type");
  }

  /** The rounds of the rows, as the statement that looks for their ordinals takes them. */
  public static List<Map<String, Object>> roundParameters(List<EntityRows> entities) {
    List<Map<String, Object>> rounds = new ArrayList<>();
    for (EntityRows entity : entities) {
      Object ordinal = entity.node().properties().get("ordinal");
      if (ordinal == null) continue;
      for (RelationshipRow link : entity.links()) {
        rounds.add(Map.of("round", link.from(), "process", link.to(), "ordinal", ordinal));
      }
    }
    return rounds;
  }

  /** Of a round whose ordinal another round of the graph has. */
  public static Conflict roundConflict(Map<String, @Nullable Object> row) {
    return Conflict.ofEntity(
        row.get("round"),
        "round "
            + row.get("ordinal")
            + " of \""
            + row.get("process")
            + "\" is \""
            + row.get("other")
            + "\" in the graph, and \""
            + row.get("round")
            + "\" in these files; use the same id, or another ordinal");
  }

  /** Articles with their texts, as the statement that looks for their texts takes them. */
  public static List<Map<String, Object>> articleParameters(List<TextHash> texts) {
    return texts.stream()
        .map(text -> Map.<String, Object>of("article", text.article(), "sha256", text.sha256()))
        .toList();
  }

  /** Of an article whose text the graph has under another id. */
  public static Conflict articleConflict(Map<String, @Nullable Object> row) {
    return Conflict.ofArticle(
        row.get("article"),
        "the text of article \""
            + row.get("article")
            + "\" is in the graph as \""
            + row.get("other")
            + "\"; use that id, or unload that article first");
  }
}
