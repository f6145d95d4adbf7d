package parley.neo4j.write;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;
import parley.neo4j.transaction.TransactionTooLargeException;

/** Writes together what the engine has the memory for, and else its halves. */
final class BatchSplitter {
  private BatchSplitter() {}

  /**
   * Writes all in one transaction, or, when that is too large, each half by itself.
   *
   * @param write writes some in one transaction
   * @throws StoreException when one alone is too large
   */
  static <E> void writeSplitting(List<E> all, Consumer<List<E>> write, Function<E, String> name) {
    try {
      write.accept(all);
    } catch (TransactionTooLargeException e) {
      if (all.size() == 1) {
        throw new StoreException(
            Reason.QUERY,
            "\""
                + name.apply(all.get(0))
                + "\" is too large for the memory that the server allows a transaction;"
                + " raise its setting db.memory.transaction.max or dbms.memory.transaction.total.max",
            e);
      }
      int middle = all.size() / 2;
      writeSplitting(all.subList(0, middle), write, name);
      writeSplitting(all.subList(middle, all.size()), write, name);
    }
  }
}
