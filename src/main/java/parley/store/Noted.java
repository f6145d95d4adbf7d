package parley.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Work of one load, of which each transaction notes in the ledger which load has written last. So a
 * load knows whether the graph is what its documents made of it, and nothing else.
 */
final class Noted implements Work {
  private final Work work;
  private final String load = UUID.randomUUID().toString();
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
    Result<T> done =
        work.in(
            transaction -> {
              T result = unit.apply(transaction);
              // Last, as all loads wait for each other from here on.
              Map<String, ?> note =
                  new Rows(transaction).read("input-outdated", "loads", List.of(load)).get(0);
              return new Result<>(result, Boolean.TRUE.equals(note.get("other")));
            });
    if (begun && done.other()) alone = false;
    begun = true;
    return done.result();
  }

  /** Notes that the load is complete, unless another one has written since it began. */
  void complete(String input, int articles) {
    if (!alone) return;
    Map<String, Object> note = Map.of("load", load, "input", input, "articles", articles);
    work.in(
        transaction -> {
          transaction.run(Statements.one("input-enter"), note, row -> {});
          return note;
        });
  }
}
