package parley.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;

/** Runs the loader's statements over rows, a bounded number at a time. */
final class Rows {
  /** 2,000 to 5,000 rows a statement were the fastest of those measured. */
  private static final int BATCH = 5_000;

  private final SimpleQueryRunner runner;

  Rows(SimpleQueryRunner runner) {
    this.runner = runner;
  }

  /** Runs a statement over all rows, given as its parameter {@code name}. */
  void write(String statement, String name, List<?> rows) {
    for (int from = 0; from < rows.size(); from += BATCH) {
      run(statement, name, rows.subList(from, Math.min(rows.size(), from + BATCH))).consume();
    }
  }

  /** Runs a statement over all rows and returns what it returns. */
  List<Map<String, @Nullable Object>> read(String statement, String name, List<?> rows) {
    List<Map<String, @Nullable Object>> read = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += BATCH) {
      Result result = run(statement, name, rows.subList(from, Math.min(rows.size(), from + BATCH)));
      while (result.hasNext()) read.add(Values.row(result.next()));
    }
    return read;
  }

  /** Reads one column of texts. */
  List<String> texts(String statement, String name, Collection<String> rows, String column) {
    return read(statement, name, List.copyOf(rows)).stream()
        .map(row -> String.valueOf(row.get(column)))
        .toList();
  }

  private Result run(String statement, String name, List<?> rows) {
    return runner.run(Statements.one(statement), Map.of(name, rows));
  }

  /** A list value of a row as texts. */
  static List<String> strings(@Nullable Object list) {
    return list instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }
}
