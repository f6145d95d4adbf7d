package parley.neo4j.write;

import java.util.function.Function;
import parley.neo4j.engine.DiskSpace;

/** Stops a load between two transactions when the disk has too little room for the next. */
public final class DiskSpaceGuard {
  private DiskSpaceGuard() {}

  /** The same work, of which no transaction begins without room. */
  public static TransactionRunner guard(TransactionRunner work, DiskSpace room) {
    return new TransactionRunner() {
      @Override
      public <T> T run(Function<WriteTransaction, T> unit) {
        room.requireFree(
            0, "what was written before stays, and the same command goes on from there");
        return work.run(unit);
      }

      @Override
      public int maxConcurrent() {
        return work.maxConcurrent();
      }
    };
  }

  /** The same progress of what makes a store aside, which ends when there is no room. */
  public static LoadProgress guard(LoadProgress progress, DiskSpace room) {
    return new LoadProgress() {
      @Override
      public void articlesWritten(int done, int all) {
        room.requireFree(0, "nothing was written");
        progress.articlesWritten(done, all);
      }

      @Override
      public void buildingStore() {
        progress.buildingStore();
      }
    };
  }
}
