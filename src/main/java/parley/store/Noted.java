package parley.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work of one load, of which each transaction notes in the ledger which load has written last. So a
 * load knows whether the graph is what its documents made of it, and nothing else, and a
 * transaction whether it was committed before.
 */
final class Noted implements Work {
  private final Work work;
  private final String load = UUID.randomUUID().toString();
  private final AtomicLong transactions = new AtomicLong();
  private boolean begun;
  private boolean alone = true;

  Noted(Work work) {
    this.work = work;
  }

  /** The same work without notes, for reading. */
  Work reading() {
    return work;
  }

  @Override
  public <T> T in(Function<Unit, T> unit) {
    record Result<T>(T result, boolean other) {}
    Map<String, ?> note = Map.of("load", load, "transaction", transactions.getAndIncrement());
    AtomicReference<@Nullable Result<T>> last = new AtomicReference<>();
    Result<T> done =
        work.in(
            transaction -> {
              T result = unit.apply(transaction);
              // Last, as all loads wait for each other from here on, if they did not before.
              Map<String, ?> noted =
                  new Rows(transaction).read("input-outdated", "notes", List.of(note)).get(0);
              Result<T> before = last.get();
              // What the attempt changed whose reply was lost; this one found all of it done.
              if (before != null && isTrue(noted, "repeated")) return before;
              Result<T> now = new Result<>(result, isTrue(noted, "other"));
              last.set(now);
              return now;
            });
    noted(done.other());
    return done.result();
  }

  private synchronized void noted(boolean other) {
    if (begun && other) alone = false;
    begun = true;
  }

  private static boolean isTrue(Map<String, ?> row, String column) {
    return Boolean.TRUE.equals(row.get(column));
  }

  /** Notes that the load is complete, unless another one has written since it began. */
  void complete(String input, int articles) {
    synchronized (this) {
      if (!alone) return;
    }
    Map<String, Object> note = Map.of("load", load, "input", input, "articles", articles);
    work.in(
        transaction -> {
          transaction.run(Statements.one("input-enter"), note, row -> {});
          return note;
        });
  }
}
