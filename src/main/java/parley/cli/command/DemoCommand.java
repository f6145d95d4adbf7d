package parley.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.cli.option.GraphOptions;
import parley.cli.option.OutputOptions;
import parley.cli.output.OutputFile;
import parley.cli.output.ProblemReport;
import parley.cli.output.ProgressLine;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.source.SourceFinder;
import parley.draw.PictureFormat;
import parley.layout.PictureLayout;
import parley.load.CheckedDossier;
import parley.load.LoadPlan;
import parley.load.LoadResult;
import parley.load.LoadSummary;
import parley.load.OpenStoreLoad;
import parley.load.QuarantinePolicy;
import parley.neo4j.Store;
import parley.picture.Picture;
import parley.picture.PictureBuilder;
import parley.report.Answer;
import parley.report.Report;
import parley.report.ReportCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley demo}: the bundled dossier in, the headline questions out. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Loads the bundled dossier, answers the headline questions, each row with its evidence, and"
            + " writes a page to explore.")
public final class DemoCommand implements Callable<Integer> {
  private static final String MEDIATORS = "rounds/mediators";
  private static final String DEMANDS = "demands/by-side";

  /** Where the picture goes: the folder that the user is in. */
  private static final Path PICTURE = Path.of("parley-demo.html");

  @Mixin GraphOptions graph;
  @Mixin OutputOptions output;
  @Spec CommandSpec spec;
  private final Environment environment;

  DemoCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    output.requireNoFile(
        "the demo prints more than one answer; for a file: parley report "
            + MEDIATORS
            + " -o FILE");
    String bundled = environment.installation().resolve("loader").toString();
    PrintWriter err = spec.commandLine().getErr();
    try (CheckedDossier dossier =
            CheckedDossier.read(SourceFinder.find(List.of(bundled), environment.input()), null);
        Store store = graph.open()) {
      ProgressLine progress = new ProgressLine(environment, err);
      LoadResult result =
          new OpenStoreLoad(store, LoadPlan.USUAL, QuarantinePolicy.REFUSE, progress)
              .load(dossier, null);
      if (result.isRefused()) return ProblemReport.print(result, err);
      err.println(LoadSummary.of(result));
      answer(store, spec.commandLine().getOut());
      return ExitCode.DONE.code();
    }
  }

  private void answer(Store store, PrintWriter out) {
    answer(MEDIATORS, store, out);
    Answer demands = answer(DEMANDS, store, out);
    boolean drawn = draw(new PictureBuilder(store, PictureFormat.HTML.maxNodes()).of(demands));
    out.println();
    out.println("Next:");
    if (drawn) printNextStep(out, PICTURE.toString(), "the demands as a page, for your browser");
    String parley = environment.command();
    printNextStep(out, parley + " report", "the other questions");
    printNextStep(
        out, parley + " report demands/rejected --help", "what a question can be asked with");
    printNextStep(out, parley + " report rounds/list --format json", "answers for programs");
    printNextStep(out, parley + " serve --open", "questions, answers and Neo4j Browser");
    printNextStep(out, parley + " status", "where the graph is, and its fingerprint");
    out.flush();
  }

  private Answer answer(String name, Store store, PrintWriter out) {
    Report report = ReportCatalogue.of(List.of()).find(name).orElseThrow();
    Answer answer = report.ask(store, Map.of());
    out.println();
    out.println(
        report.title() + "   (" + environment.command() + " report " + name + " --evidence)");
    out.println();
    output.print(answer, true, out);
    return answer;
  }

  /** Whether the picture could be written; the demo goes on without. */
  private boolean draw(Picture picture) {
    try {
      OutputFile.writeBytes(
          PICTURE, out -> PictureFormat.HTML.write(picture, PictureLayout.MATRIX, out));
      return true;
    } catch (CommandException e) {
      spec.commandLine().getErr().println("No picture: " + e.getMessage());
      return false;
    }
  }

  private static void printNextStep(PrintWriter out, String what, String why) {
    out.println("  " + what + " ".repeat(Math.max(2, 43 - what.length())) + why);
  }
}
