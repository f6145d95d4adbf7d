package parley.neo4j.write;

import org.jspecify.annotations.Nullable;

/**
 * Something that documents and graph say differently of one id, in a sentence; {@code article} when
 * it is the id of an article, and else of an entity.
 */
public record Conflict(boolean article, String id, String message) {
  static Conflict ofArticle(@Nullable Object id, String message) {
    return new Conflict(true, String.valueOf(id), message);
  }

  static Conflict ofEntity(@Nullable Object id, String message) {
    return new Conflict(false, String.valueOf(id), message);
  }
}
