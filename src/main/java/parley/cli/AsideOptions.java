package parley.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.document.DeadLetter;
import parley.document.Sifted;
import parley.render.Terminal;
import picocli.CommandLine.Option;

/** Whether a load goes on without bad documents, and where it puts these. */
final class AsideOptions {
  private static final String NAME = "parley-dead-letters";
  private static final String SUFFIX = ".jsonl";

  /** Problems that are shown; all are in the file. */
  private static final int SHOWN = 100;

  @Option(
      names = "--keep-going",
      description =
          "Load the good documents; put the bad ones, each with what is wrong with it, into a"
              + " file to mend and load.")
  boolean keepGoing;

  @Option(
      names = "--dead-letters",
      paramLabel = "FILE",
      description =
          "The new file for the bad ones. Default: "
              + NAME
              + SUFFIX
              + " in this folder, with a number if that is there.")
  @Nullable Path file;

  private final Environment environment;

  AsideOptions(Environment environment) {
    this.environment = environment;
  }

  /** Ends the command when the options do not go together. */
  void check() {
    if (file == null) return;
    if (!keepGoing) throw new Failure(ExitCode.USAGE, "--dead-letters goes with --keep-going");
    if (Files.exists(file)) {
      throw new Failure(
          ExitCode.USAGE,
          "there is a file " + file + "; name one that is not there, nothing is overwritten");
    }
  }

  /** Shows the problems of what is put aside, and writes it to the file, if it is to be written. */
  Aside put(Sifted sifted, boolean write, PrintWriter err) {
    Aside aside = new Aside();
    if (!write) {
      sifted.letters(letter -> aside.count(letter, err));
      return aside;
    }
    try (DeadLetterFile to = DeadLetterFile.create(file == null ? free() : file)) {
      sifted.letters(
          letter -> {
            to.add(letter);
            aside.count(letter, err);
          });
      aside.path = to.path();
    }
    return aside;
  }

  private static Path free() {
    for (int number = 2; ; number++) {
      Path path = Path.of(number == 2 ? NAME + SUFFIX : NAME + "-" + (number - 1) + SUFFIX);
      if (!Files.exists(path)) return path;
    }
  }

  /** How much was put aside. */
  final class Aside {
    private int documents;
    private int problems;
    private @Nullable Path path;

    private void count(DeadLetter letter, PrintWriter err) {
      documents++;
      for (var problem : letter.problems()) {
        if (problems++ < SHOWN) err.println(Terminal.safe(problem.toString()));
      }
    }

    /** Says what to do with it. */
    void tell(PrintWriter err) {
      if (problems > SHOWN) err.println("… and " + (problems - SHOWN) + " more");
      String what =
          Counts.of(documents, "bad document", "bad documents")
              + " with "
              + Counts.of(problems, "problem", "problems");
      if (path == null) {
        err.println(what + " would be put aside.");
        return;
      }
      String shown = Terminal.safe(path.toString());
      err.println(
          what
              + " put aside in "
              + shown
              + "; mend them there, then: "
              + environment.command()
              + " load "
              + shown);
    }
  }
}
