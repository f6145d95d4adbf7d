package parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.document.DossierReader;
import parley.document.Problem;
import parley.document.Reading;
import parley.document.Sources;
import parley.report.Catalogue;
import parley.report.Report;
import parley.store.Changes;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley demo}: the bundled dossier in, the headline questions out. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Loads the bundled dossier and answers the headline questions, each row with its evidence.")
final class DemoCommand implements Callable<Integer> {
  private static final List<String> HEADLINES = List.of("rounds/mediators", "demands/by-side");

  @Mixin GraphOptions graph;
  @Mixin OutputOptions output;
  @Spec CommandSpec spec;
  private final Environment environment;

  DemoCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String bundled = environment.installation().resolve("loader").toString();
    Reading reading = DossierReader.read(Sources.of(List.of(bundled), environment.input()));
    try (Store store = graph.open()) {
      List<Problem> problems = Loading.problems(reading, store);
      if (!problems.isEmpty()) return CheckCommand.report(problems, spec);
      PrintWriter err = spec.commandLine().getErr();
      Changes changes =
          store.load(Loading.rows(reading.dossier(), store), new ProgressLine(environment, err));
      err.println(Loading.summary(changes, store));
      answer(store, spec.commandLine().getOut());
      return ExitCode.DONE.code();
    }
  }

  private void answer(Store store, PrintWriter out) {
    String parley = environment.command();
    Catalogue catalogue = Catalogue.of(List.of());
    for (String name : HEADLINES) {
      Report report = catalogue.find(name).orElseThrow();
      out.println();
      out.println(report.title() + "   (" + parley + " report " + name + " --evidence)");
      out.println();
      output.print(report.ask(store, Map.of()), true, out);
    }
    out.println();
    out.println("Next:");
    out.println("  " + parley + " report                            the other questions");
    out.println(
        "  " + parley + " report demands/rejected --help    what a question can be asked with");
    out.println("  " + parley + " report rounds/list --format json  answers for programs");
    out.println(
        "  "
            + parley
            + " status                            where the graph is, and its fingerprint");
    out.flush();
  }
}
