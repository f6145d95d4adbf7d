package parley.cli.option;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.cli.output.CountText;
import parley.cli.output.DeadLetterFile;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.QuarantineResult;
import parley.dossier.quarantine.DeadLetter;
import parley.render.value.TerminalText;
import picocli.CommandLine.Option;

/** Whether a load goes on without bad documents, and where it puts these. */
public final class QuarantineOptions {
  private static final String NAME = "parley-dead-letters";
  private static final String SUFFIX = ".jsonl";

  /** Problems that are shown; all are in the file. */
  private static final int SHOWN = 100;

  @Option(
      names = "--keep-going",
      description =
          "Load the good documents; quarantine the bad ones, each with its problems, in a file"
              + " to fix and load.")
  public boolean keepGoing;

  @Option(
      names = "--dead-letters",
      paramLabel = "FILE",
      description =
          "The new file for the bad ones. Default: "
              + NAME
              + SUFFIX
              + " in this folder, with a number if that exists.")
  @Nullable Path file;

  private final Environment environment;

  QuarantineOptions(Environment environment) {
    this.environment = environment;
  }

  /** Ends the command when the options do not go together. */
  public void check(boolean dryRun) {
    if (file == null) return;
    if (dryRun) {
      throw new CommandException(
          ExitCode.USAGE, "--dry-run writes no dead letters; leave out --dead-letters");
    }
    if (!keepGoing) throw new CommandException(ExitCode.USAGE, "--dead-letters needs --keep-going");
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new CommandException(
          ExitCode.USAGE,
          "the file " + file + " already exists; name another one, nothing is overwritten");
    }
  }

  /** Shows the problems of quarantined documents, and writes these to the file if asked to. */
  public Quarantined quarantine(QuarantineResult result, boolean write, PrintWriter err) {
    Quarantined quarantined = new Quarantined();
    if (!write) {
      result.forEachDeadLetter(letter -> quarantined.count(letter, err));
      return quarantined;
    }
    try (DeadLetterFile to = DeadLetterFile.create(file == null ? unusedPath() : file)) {
      result.forEachDeadLetter(
          letter -> {
            to.add(letter);
            quarantined.count(letter, err);
          });
      quarantined.path = to.path();
    }
    return quarantined;
  }

  private static Path unusedPath() {
    for (int number = 2; ; number++) {
      Path path = Path.of(number == 2 ? NAME + SUFFIX : NAME + "-" + (number - 1) + SUFFIX);
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) return path;
    }
  }

  /** How much was quarantined. */
  public final class Quarantined {
    private int documents;
    private int problems;
    private @Nullable Path path;

    private void count(DeadLetter letter, PrintWriter err) {
      documents++;
      for (var problem : letter.problems()) {
        if (problems++ < SHOWN) err.println(TerminalText.safe(problem.toString()));
      }
    }

    /** Says what to do with it. */
    public void printRemedy(PrintWriter err) {
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
}
