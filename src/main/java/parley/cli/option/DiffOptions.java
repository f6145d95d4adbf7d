package parley.cli.option;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is compared: two dossiers, two days, or what was loaded by one moment and by another. */
public final class DiffOptions {
  /** The dossiers or days, unless moments are given. */
  @ArgGroup(exclusive = false)
  @Nullable
  public DiffOperands ends;

  @Option(
      names = "--loaded-by",
      arity = "1..2",
      paramLabel = "MOMENT",
      converter = InstantConverter.class,
      description =
          "Compare what had been loaded by this moment with what is in the graph now, or had been loaded by a second one. A moment is a day, month or year, to its end, or a day and time, 2025-06-02T14:30; in the local time zone, unless Z or an offset follows.")
  public List<Instant> moments = new ArrayList<>();

  public static final class DiffOperands {
    @Parameters(
        index = "0",
        paramLabel = "OLD",
        description = "A dossier's file or folder, or a day, month or year, to its end.")
    public String old;

    @Parameters(
        index = "1",
        paramLabel = "NEW",
        description = "The same, for the state to compare it with.")
    public String recent;
  }
}
