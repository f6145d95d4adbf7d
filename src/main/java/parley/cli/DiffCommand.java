package parley.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.document.DossierReader;
import parley.document.Problem;
import parley.document.Reading;
import parley.document.Sources;
import parley.report.Answer;
import parley.report.AnswerChanges;
import parley.report.Catalogue;
import parley.store.Scratch;
import parley.store.Store;
import parley.store.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code parley diff}: which answers differ between two dossiers, or between two days of what was
 * reported.
 */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the answers that differ between two dossiers, or between two days.",
      "Two dossiers are compared by themselves, without the graph; two days are those up to which articles of the graph were published."
    },
    footer = {
      "",
      "Examples:",
      "  parley diff old/talks.json new/talks.json",
      "  parley diff 2025-06-01 2025-06-30"
    })
final class DiffCommand implements Callable<Integer> {
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

  @Option(names = "--evidence", description = "Add article, outlet, date and range to each row.")
  boolean evidence;

  @Mixin GraphOptions graph;
  @Mixin OutputOptions output;
  @Spec CommandSpec spec;
  private final Environment environment;
  private final Catalogue catalogue = Catalogue.of(List.of());

  DiffCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Optional<LocalDate> from = day(old);
    Optional<LocalDate> to = day(recent);
    if (from.isPresent() != to.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "OLD and NEW are two dossiers or two days, not one of each");
    }
    return from.isPresent() ? days(from.get(), to.orElseThrow()) : dossiers();
  }

  private int days(LocalDate from, LocalDate to) {
    try (Store store = graph.openExisting()) {
      return print(asOf(from, store), asOf(to, store));
    }
  }

  private List<Answer> asOf(LocalDate day, Store store) {
    return store.within(new Window(day, null, null), catalogue::answers).found();
  }

  private int dossiers() {
    Reading before = read(old);
    Reading after = read(recent);
    List<Problem> problems = new ArrayList<>(before.problems(Map.of()));
    problems.addAll(after.problems(Map.of()));
    if (!problems.isEmpty()) return CheckCommand.report(problems, spec);
    try (Scratch scratch = Scratch.make()) {
      return print(answers(before, scratch.store()), answers(after, scratch.store()));
    }
  }

  private Reading read(String path) {
    return DossierReader.read(Sources.of(List.of(path), environment.input()));
  }

  private List<Answer> answers(Reading reading, Store empty) {
    return empty.supposing(Loading.rows(reading.dossier(), empty), catalogue::answers);
  }

  private int print(List<Answer> before, List<Answer> after) {
    Answer changes = AnswerChanges.between(before, after);
    output.print(
        evidence ? changes : changes.withArticles(), evidence, spec.commandLine().getOut());
    spec.commandLine().getErr().println(Counts.of(changes.rows().size(), "change", "changes"));
    return ExitCode.DONE.code();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
