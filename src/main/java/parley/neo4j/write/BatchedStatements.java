package parley.neo4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.CypherFiles;

/** Runs the loader's statements over rows, a bounded number at a time. */
public final class BatchedStatements {
  /** 2,000 to 5,000 rows a statement were the fastest of those measured. */
  private static final int BATCH = 5_000;

  private final WriteTransaction transaction;

  public BatchedStatements(WriteTransaction transaction) {
    this.transaction = transaction;
  }

  /** Runs a statement over all rows, given as its parameter {@code name}. */
  public void write(String statement, String name, List<?> rows) {
    read(statement, name, rows);
  }

  /** Runs a statement over all rows and returns what it returns. */
  List<Map<String, @Nullable Object>> read(String statement, String name, List<?> rows) {
    List<Map<String, @Nullable Object>> read = new ArrayList<>();
    for (List<?> batch : batches(rows, BATCH)) {
      transaction.run(CypherFiles.statement(statement), Map.of(name, batch), read::add);
    }
    return read;
  }

  /** The parts of a list, each but the last of that size. */
  static <T> List<List<T>> batches(List<T> all, int size) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < all.size(); from += size) {
      batches.add(all.subList(from, Math.min(all.size(), from + size)));
    }
    return batches;
  }

  /** Reads one column of texts. */
  List<String> readStrings(String statement, String name, Collection<String> rows, String column) {
    return read(statement, name, List.copyOf(rows)).stream()
        .map(row -> String.valueOf(row.get(column)))
        .toList();
  }
}
