package parley.cli.output;

import java.io.PrintWriter;
import parley.cli.runtime.Environment;
import parley.neo4j.write.LoadProgress;

/** Shows on a terminal how far a load has come; elsewhere nothing. */
public final class ProgressLine implements LoadProgress {
  private final boolean shown;
  private final PrintWriter err;

  public ProgressLine(Environment environment, PrintWriter err) {
    this.shown = environment.errorIsTerminal();
    this.err = err;
  }

  @Override
  public void articlesWritten(int done, int all) {
    if (!shown) return;
    err.print("\rloading article " + done + " of " + all + (done == all ? "\n" : ""));
    err.flush();
  }

  @Override
  public void buildingStore() {
    if (!shown) return;
    err.println("building the store …");
  }
}
