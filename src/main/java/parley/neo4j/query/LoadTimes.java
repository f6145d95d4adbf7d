package parley.neo4j.query;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.DriverValues;

/**
 * When the first of the articles in the graph was loaded, and when one was loaded last; null where
 * the ledger does not tell.
 */
public record LoadTimes(@Nullable Instant first, @Nullable Instant last) {
  public static LoadTimes read(SimpleQueryRunner runner) {
    Map<String, @Nullable Object> row =
        DriverValues.row(runner.run(CypherFiles.statement("ledger-moments")).single());
    return new LoadTimes(instant(row.get("first")), instant(row.get("last")));
  }

  private static @Nullable Instant instant(@Nullable Object moment) {
    return moment instanceof ZonedDateTime zoned ? zoned.toInstant() : null;
  }
}
