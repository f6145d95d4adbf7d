package parley.cli;

import java.io.PrintWriter;
import parley.store.Progress;

/** Shows on a terminal how far a load has come; elsewhere nothing. */
final class ProgressLine implements Progress {
  private final boolean shown;
  private final PrintWriter err;

  ProgressLine(Environment environment, PrintWriter err) {
    this.shown = environment.errorIsTerminal();
    this.err = err;
  }

  @Override
  public void articles(int done, int all) {
    if (!shown) return;
    err.print("\rloading article " + done + " of " + all + (done == all ? "\n" : ""));
    err.flush();
  }

  @Override
  public void making() {
    if (!shown) return;
    err.println("making a store of them …");
  }
}
