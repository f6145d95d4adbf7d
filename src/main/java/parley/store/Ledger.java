package parley.store;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * When the first of the articles in the graph was loaded, and when one was loaded last; null where
 * the ledger does not tell.
 */
public record Ledger(@Nullable Instant first, @Nullable Instant last) {
  static Ledger read(SimpleQueryRunner runner) {
    Map<String, @Nullable Object> row =
        Values.row(runner.run(Statements.one("ledger-moments")).single());
    return new Ledger(instant(row.get("first")), instant(row.get("last")));
  }

  private static @Nullable Instant instant(@Nullable Object moment) {
    return moment instanceof ZonedDateTime zoned ? zoned.toInstant() : null;
  }
}
