package parley.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import parley.cli.option.DiffOptions;
import parley.cli.option.GraphOptions;
import parley.cli.option.OutputOptions;
import parley.cli.output.ProblemReport;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.problem.Problem;
import parley.dossier.source.SourceFinder;
import parley.load.CheckedDossier;
import parley.model.value.CalendarPeriod;
import parley.model.value.CountText;
import parley.neo4j.ScratchStore;
import parley.neo4j.Store;
import parley.neo4j.window.LaterLoads;
import parley.neo4j.window.TimeWindow;
import parley.neo4j.window.WindowResult;
import parley.render.value.TerminalText;
import parley.report.Answer;
import parley.report.AnswerDiff;
import parley.report.ReportCatalogue;
import parley.report.WindowOmissions;
import parley.rows.GraphRows;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code parley diff}: which answers differ between two dossiers, between two days of what was
 * reported, or between two moments of the graph.
 */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the answers that differ between two dossiers, between two days, or between two moments of the graph.",
      "Two dossiers are compared without the graph; for two days, what articles published up to each day report is compared.",
      "For a moment, parley knows which articles were in the graph, not what they said before they were loaded again: those are listed. Articles removed since leave no trace."
    },
    footer = {
      "",
      "Examples:",
      "  parley diff old/talks.json new/talks.json",
      "  parley diff 2025-06-01 2025-06-30",
      "  parley diff --loaded-by 2025-06-02"
    })
public final class DiffCommand implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  DiffOptions sides;

  @Option(names = "--evidence", description = "Add article, outlet, date and range to each row.")
  boolean evidence;

  @Mixin GraphOptions graph;
  @Mixin OutputOptions output;
  @Spec CommandSpec spec;
  private final Environment environment;
  private final ReportCatalogue catalogue = ReportCatalogue.of(List.of());

  DiffCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    if (sides.ends == null) return diffMoments(sides.moments);
    Optional<LocalDate> from = day(sides.ends.old);
    Optional<LocalDate> to = day(sides.ends.recent);
    if (from.isPresent() != to.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "OLD and NEW are two dossiers or two days, not one of each");
    }
    return from.isPresent()
        ? diffDays(from.get(), to.orElseThrow())
        : diffDossiers(sides.ends.old, sides.ends.recent);
  }

  private int diffDays(LocalDate from, LocalDate to) {
    try (Store store = graph.openExisting(Duration.ZERO)) {
      return print(
          store.within(TimeWindow.asOf(from), catalogue::answers).found(),
          store.within(TimeWindow.asOf(to), catalogue::answers).found());
    }
  }

  private int diffMoments(List<Instant> moments) {
    if (moments.size() > 2) {
      throw new ParameterException(spec.commandLine(), "--loaded-by takes one moment or two");
    }
    try (Store store = graph.openExisting(Duration.ZERO)) {
      List<WindowResult<List<Answer>>> seen =
          moments.stream()
              .map(moment -> store.within(TimeWindow.loadedBy(moment), catalogue::answers))
              .toList();
      WindowOmissions.unknownArticles(
              articles(seen, LaterLoads::reloaded), articles(seen, LaterLoads::unknown))
          .forEach(line -> spec.commandLine().getErr().println(TerminalText.safe(line)));
      return print(
          seen.get(0).found(), seen.size() > 1 ? seen.get(1).found() : catalogue.answers(store));
    }
  }

  private static SortedSet<String> articles(
      List<? extends WindowResult<?>> seen, Function<LaterLoads, List<String>> which) {
    SortedSet<String> articles = new TreeSet<>();
    seen.forEach(window -> articles.addAll(which.apply(window.laterLoads())));
    return articles;
  }

  private int diffDossiers(String old, String recent) {
    graph.requireUnused("two dossiers are compared without the graph");
    try (CheckedDossier before = read(old);
        CheckedDossier after = read(recent)) {
      List<Problem> problems = new ArrayList<>(before.problems());
      problems.addAll(after.problems());
      if (!problems.isEmpty()) return ProblemReport.print(problems, spec.commandLine().getErr());
      try (ScratchStore scratch = ScratchStore.create()) {
        return print(answers(before, scratch.store()), answers(after, scratch.store()));
      }
    }
  }

  private CheckedDossier read(String path) {
    return CheckedDossier.read(SourceFinder.find(List.of(path), environment.input()), null);
  }

  private List<Answer> answers(CheckedDossier dossier, Store empty) {
    GraphRows rows = dossier.rows();
    ProblemReport.requireNone(dossier.conflicts(rows, empty));
    return empty.afterLoading(rows, catalogue::answers);
  }

  private int print(List<Answer> before, List<Answer> after) {
    Answer changes = AnswerDiff.between(before, after);
    output.print(
        evidence ? changes : changes.withArticles(), evidence, spec.commandLine().getOut());
    spec.commandLine().getErr().println(CountText.of(changes.rows().size(), "change", "changes"));
    return ExitCode.DONE.code();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      LocalDate day = CalendarPeriod.parse(text).last();
      if (Files.exists(Path.of(text))) {
        throw new CommandException(
            ExitCode.USAGE,
            text
                + " is a date and also the name of a file or folder; write ./"
                + text
                + " for that");
      }
      return Optional.of(day);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
