package parley.cli.option;

import org.jspecify.annotations.Nullable;
import parley.model.value.CountText;
import parley.neo4j.query.PageRequest;
import picocli.CommandLine.Option;

/** Which rows of an answer are printed. */
public final class PageOptions {
  /** What fits a look at a terminal; programs and files get everything. */
  private static final long AT_A_TERMINAL = 100;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = NumberConverters.Rows.class,
      description = "Print at most N rows; 0 for all. Default: 100 on a terminal, otherwise all.")
  @Nullable Long limit;

  @Option(
      names = "--skip",
      paramLabel = "N",
      converter = NumberConverters.Rows.class,
      description = "Skip the first N rows. Default: ${DEFAULT-VALUE}.")
  long skip;

  PageRequest page(boolean forLooking) {
    return new PageRequest(skip, limit != null ? limit : forLooking ? AT_A_TERMINAL : 0);
  }

  /** How many rows there were, and how to get at the others. */
  String summary(long rows, boolean more) {
    if (!more) return CountText.of(rows, "row", "rows");
    return rows + " rows, not all; --limit 0 for all, --skip " + (skip + rows) + " for the next";
  }
}
