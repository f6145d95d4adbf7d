package parley.neo4j.write;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.CypherFiles;

/**
 * Work of one load, of which each transaction notes in the ledger which load has written last. So a
 * load knows whether the graph is what its documents made of it, and nothing else, and a
 * transaction whether it was committed before.
 */
final class IdempotentWork implements TransactionRunner {
  private final TransactionRunner runner;
  private final String loadId = UUID.randomUUID().toString();
  private final AtomicLong transactions = new AtomicLong();
  private boolean hasWritten;
  private boolean isOnlyWriter = true;

  IdempotentWork(TransactionRunner runner) {
    this.runner = runner;
  }

  /** The same work without notes, for reading. */
  TransactionRunner withoutLedger() {
    return runner;
  }

  @Override
  public <T> T run(Function<WriteTransaction, T> unit) {
    record Result<T>(T result, boolean other) {}
    Map<String, ?> note = Map.of("load", loadId, "transaction", transactions.getAndIncrement());
    AtomicReference<@Nullable Result<T>> last = new AtomicReference<>();
    Result<T> done =
        runner.run(
            transaction -> {
              T result = unit.apply(transaction);
              // Last, as all loads wait for each other from here on, if they did not before.
              Map<String, ?> noted =
                  new BatchedStatements(transaction)
                      .read("input-outdated", "notes", List.of(note))
                      .get(0);
              Result<T> before = last.get();
              // What the attempt changed whose reply was lost; this one found all of it done.
              if (before != null && isTrue(noted, "repeated")) return before;
              Result<T> now = new Result<>(result, isTrue(noted, "other"));
              last.set(now);
              return now;
            });
    recordOtherWriter(done.other());
    return done.result();
  }

  private synchronized void recordOtherWriter(boolean other) {
    if (hasWritten && other) isOnlyWriter = false;
    hasWritten = true;
  }

  private static boolean isTrue(Map<String, ?> row, String column) {
    return Boolean.TRUE.equals(row.get(column));
  }

  /** Notes that the load is complete, unless another one has written since it began. */
  void markComplete(String input, int articles) {
    synchronized (this) {
      if (!isOnlyWriter) return;
    }
    Map<String, Object> note = Map.of("load", loadId, "input", input, "articles", articles);
    runner.run(
        transaction -> {
          transaction.run(CypherFiles.statement("input-enter"), note, row -> {});
          return note;
        });
  }
}
