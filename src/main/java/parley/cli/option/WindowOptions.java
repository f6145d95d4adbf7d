package parley.cli.option;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parley.neo4j.window.TimeWindow;
import parley.neo4j.window.WindowResult;
import parley.render.value.TerminalText;
import parley.report.WindowOmissions;
import picocli.CommandLine.Option;

/** Which part of what is reported a question sees. */
public final class WindowOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DateConverters.LastDay.class,
      description =
          "Only what articles published up to this day, month or year report; articles without a date are left out and listed.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--happened-after",
      paramLabel = "DATE",
      converter = DateConverters.LastDay.class,
      description =
          "Only claims of what happened after this day, month or year; claims without a date are left out and counted.")
  @Nullable LocalDate happenedAfter;

  @Option(
      names = "--happened-before",
      paramLabel = "DATE",
      converter = DateConverters.FirstDay.class,
      description =
          "Only claims of what happened before this day, month or year; claims without a date are left out and counted.")
  @Nullable LocalDate happenedBefore;

  @Option(
      names = "--loaded-by",
      paramLabel = "MOMENT",
      converter = InstantConverter.class,
      description =
          "Only what articles report that had been loaded by this day, month or year, or day and time in the local time zone; those loaded again since are left out and listed.")
  @Nullable Instant loadedBy;

  TimeWindow window() {
    return new TimeWindow(asOf, happenedAfter, happenedBefore, loadedBy);
  }

  /** Says what the window left out. */
  static void printOmissions(TimeWindow window, WindowResult<?> result, PrintWriter err) {
    WindowOmissions.sentences(window, result).forEach(line -> err.println(TerminalText.safe(line)));
  }
}
