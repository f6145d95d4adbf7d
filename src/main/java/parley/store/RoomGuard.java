package parley.store;

import java.util.function.Function;

/** Stops a load between two transactions when the disk has too little room for the next. */
final class RoomGuard {
  private RoomGuard() {}

  /** The same work, of which no transaction begins without room. */
  static Work guarding(Work work, Room room) {
    return new Work() {
      @Override
      public <T> T in(Function<Unit, T> unit) {
        room.require(0, "what was written before stays, and the same command goes on from there");
        return work.in(unit);
      }

      @Override
      public int atOnce() {
        return work.atOnce();
      }
    };
  }

  /** The same progress of what makes a store aside, which ends when there is no room. */
  static Progress guarding(Progress progress, Room room) {
    return new Progress() {
      @Override
      public void articles(int done, int all) {
        room.require(0, "nothing was written");
        progress.articles(done, all);
      }

      @Override
      public void making() {
        progress.making();
      }
    };
  }
}
