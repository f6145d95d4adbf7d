package parley.cli.option;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.cli.output.DeadLetterFile;
import parley.cli.runtime.Environment;
import parley.dossier.QuarantineResult;
import parley.dossier.problem.Problem;
import parley.dossier.quarantine.DeadLetter;
import parley.load.QuarantinePolicy;
import parley.model.value.CountText;
import parley.render.value.TerminalText;

/** Dead letters of a load: shown, and written to a file unless it is a dry run. */
public final class DeadLetters implements QuarantinePolicy {
  /** Problems that are shown; all are in the file. */
  private static final int SHOWN = 100;

  private final boolean keepGoing;
  private final @Nullable Supplier<Path> file;
  private final PrintWriter err;
  private final Environment environment;
  private int documents;
  private int problems;
  private @Nullable Path path;

  DeadLetters(
      boolean keepGoing, @Nullable Supplier<Path> file, PrintWriter err, Environment environment) {
    this.keepGoing = keepGoing;
    this.file = file;
    this.err = err;
    this.environment = environment;
  }

  @Override
  public boolean keepsGoing() {
    return keepGoing;
  }

  @Override
  public void record(QuarantineResult result) {
    if (file == null) {
      result.forEachDeadLetter(this::show);
      return;
    }
    try (DeadLetterFile to = DeadLetterFile.create(file.get())) {
      result.forEachDeadLetter(
          letter -> {
            to.add(letter);
            show(letter);
          });
      path = to.path();
    }
  }

  private void show(DeadLetter letter) {
    documents++;
    for (Problem problem : letter.problems()) {
      if (problems++ < SHOWN) err.println(TerminalText.safe(problem.toString()));
    }
  }

  /** Says what to do with them. */
  public void printRemedy() {
    if (problems > SHOWN) err.println("… and " + (problems - SHOWN) + " more");
    String what =
        CountText.of(documents, "bad document", "bad documents")
            + " with "
            + CountText.of(problems, "problem", "problems");
    if (path == null) {
      err.println(what + " would be quarantined.");
      return;
    }
    String shown = TerminalText.safe(path.toString());
    err.println(
        what
            + " quarantined in "
            + shown
            + "; fix them there, then: "
            + environment.command()
            + " load "
            + shown);
  }
}
