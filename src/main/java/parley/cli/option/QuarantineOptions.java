package parley.cli.option;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import picocli.CommandLine.Option;

/** Whether a load goes on without bad documents, and where it puts these. */
public final class QuarantineOptions {
  private static final String NAME = "parley-dead-letters";
  private static final String SUFFIX = ".jsonl";

  @Option(
      names = "--keep-going",
      description =
          "Load the good documents; quarantine the bad ones, each with its problems, in a file"
              + " to fix and load.")
  boolean keepGoing;

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

  /**
   * What becomes of bad documents.
   *
   * @throws CommandException when the options do not go together
   */
  public DeadLetters deadLetters(boolean dryRun, PrintWriter err) {
    check(dryRun);
    return new DeadLetters(keepGoing, dryRun ? null : this::path, err, environment);
  }

  private void check(boolean dryRun) {
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

  private Path path() {
    return file == null ? unusedPath() : file;
  }

  private static Path unusedPath() {
    for (int number = 2; ; number++) {
      Path path = Path.of(number == 2 ? NAME + SUFFIX : NAME + "-" + (number - 1) + SUFFIX);
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) return path;
    }
  }
}
