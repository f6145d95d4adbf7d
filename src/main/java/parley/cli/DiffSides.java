package parley.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is compared: two dossiers, two days, or what was loaded by one moment and by another. */
final class DiffSides {
  /** The dossiers or days, unless moments are given. */
  @ArgGroup(exclusive = false)
  @Nullable Ends ends;

  @Option(
      names = "--loaded-by",
      arity = "1..2",
      paramLabel = "MOMENT",
      converter = Moment.class,
      description =
          "Compare what had been loaded by this moment with what is in the graph now, or had been loaded by a second one. A moment is a day, to its end, or a day and time, 2025-06-02T14:30; in the local zone, unless Z or an offset follows.")
  List<Instant> moments = new ArrayList<>();

  static final class Ends {
    @Parameters(
        index = "0",
        paramLabel = "OLD",
        description = "A dossier's file or folder, or a day.")
    String old;

    @Parameters(
        index = "1",
        paramLabel = "NEW",
        description = "The same, for the state to compare it with.")
    String recent;
  }
}
