package parley.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.render.Terminal;
import parley.store.Seen;
import parley.store.Window;
import picocli.CommandLine.Option;

/** Which part of what is reported a question sees. */
final class WindowOptions {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "Only what articles published up to this day report; articles without a date are left out and named.")
  @Nullable LocalDate asOf;

  @Option(
      names = "--happened-after",
      paramLabel = "DATE",
      description =
          "Only claims of what happened after this day; claims without a date are left out and counted.")
  @Nullable LocalDate happenedAfter;

  @Option(
      names = "--happened-before",
      paramLabel = "DATE",
      description =
          "Only claims of what happened before this day; claims without a date are left out and counted.")
  @Nullable LocalDate happenedBefore;

  @Option(
      names = "--loaded-by",
      paramLabel = "MOMENT",
      converter = Moment.class,
      description =
          "Only what articles report that had been loaded by this day, or day and time in the local zone; those loaded again since are left out and named.")
  @Nullable Instant loadedBy;

  Window window() {
    return new Window(asOf, happenedAfter, happenedBefore, loadedBy);
  }

  /** Says what the window left out. */
  static void explain(Window window, Seen<?> seen, PrintWriter err) {
    List<String> parts = new ArrayList<>();
    if (window.asOf() != null) {
      if (seen.laterArticles() > 0) {
        parts.add(
            Counts.of(seen.laterArticles(), "later article", "later articles")
                + " (the first of "
                + seen.firstLater()
                + ")");
      }
      if (!seen.undatedArticles().isEmpty()) {
        parts.add(
            Counts.of(
                    seen.undatedArticles().size(),
                    "article without a date",
                    "articles without a date")
                + " ("
                + Terminal.safe(String.join(", ", seen.undatedArticles()))
                + ")");
      }
    }
    if (seen.claims() > seen.undatedClaims()) {
      parts.add(
          Counts.of(seen.claims() - seen.undatedClaims(), "claim", "claims") + " outside the days");
    }
    if (seen.undatedClaims() > 0) {
      parts.add(
          Counts.of(seen.undatedClaims(), "claim that does not say", "claims that do not say")
              + " when it happened");
    }
    if (seen.loadedSince().later() > 0) {
      parts.add(
          Counts.of(seen.loadedSince().later(), "article", "articles")
              + " loaded after the moment");
    }
    if (!parts.isEmpty()) err.println("Left out: " + String.join(", ", parts) + ".");
    name(seen.loadedSince().again(), seen.loadedSince().unknown(), err);
  }

  /** Names the articles of which the ledger does not know what they said by a moment. */
  static void name(Collection<String> again, Collection<String> unknown, PrintWriter err) {
    if (!again.isEmpty()) {
      err.println(
          "Loaded again since: "
              + Terminal.safe(String.join(", ", again))
              + "; their earlier claims are not kept, so they are left out.");
    }
    if (!unknown.isEmpty()) {
      err.println(
          "Loaded at an unknown time: "
              + Terminal.safe(String.join(", ", unknown))
              + "; they are left out.");
    }
  }
}
