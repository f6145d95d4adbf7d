package parley.neo4j.write;

import java.util.function.Function;
import parley.neo4j.engine.DiskSpace;

/** Stops a load between two transactions when the disk has too little room for the next. */
public final class DiskSpaceGuard {
  private DiskSpaceGuard() {}

  /** The same work, of which no transaction begins without room. */
  public static TransactionRunner guard(TransactionRunner runner, DiskSpace disk) {
    return new TransactionRunner() {
      @Override
      public <T> T run(Function<WriteTransaction, T> unit) {
        disk.requireFree(
            0, "what was written before stays, and the same command continues from there");
        return runner.run(unit);
      }

      @Override
      public int maxConcurrent() {
        return runner.maxConcurrent();
      }
    };
  }

  /** The same progress of what makes a store aside, which ends when there is no room. */
  public static LoadProgress guard(LoadProgress progress, DiskSpace disk) {
    return new LoadProgress() {
      @Override
      public void articlesWritten(int done, int all) {
        disk.requireFree(0, "nothing was written");
        progress.articlesWritten(done, all);
      }

      @Override
      public void buildingStore() {
        progress.buildingStore();
      }
    };
  }
}
