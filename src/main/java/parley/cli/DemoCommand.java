package parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import parley.document.DossierReader;
import parley.document.Problem;
import parley.document.Reading;
import parley.document.Sources;
import parley.draw.PictureFormat;
import parley.layout.Layout;
import parley.picture.Picture;
import parley.picture.Pictures;
import parley.report.Answer;
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
        "Loads the bundled dossier, answers the headline questions, each row with its evidence, and"
            + " writes a page to explore.")
final class DemoCommand implements Callable<Integer> {
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
    String bundled = environment.installation().resolve("loader").toString();
    Reading reading = DossierReader.read(Sources.of(List.of(bundled), environment.input()));
    try (Store store = graph.open()) {
      List<Problem> problems = Loading.problems(reading, store);
      if (!problems.isEmpty()) return CheckCommand.report(problems, spec);
      PrintWriter err = spec.commandLine().getErr();
      Changes changes =
          store.load(Loading.rows(reading, store), new ProgressLine(environment, err));
      err.println(Loading.summary(changes, store));
      answer(store, spec.commandLine().getOut());
      return ExitCode.DONE.code();
    }
  }

  private void answer(Store store, PrintWriter out) {
    answer(MEDIATORS, store, out);
    Answer demands = answer(DEMANDS, store, out);
    boolean drawn = draw(new Pictures(store, PictureFormat.HTML.most()).of(demands));
    out.println();
    out.println("Next:");
    if (drawn) next(out, PICTURE.toString(), "the demands as a page, for your browser");
    String parley = environment.command();
    next(out, parley + " report", "the other questions");
    next(out, parley + " report demands/rejected --help", "what a question can be asked with");
    next(out, parley + " report rounds/list --format json", "answers for programs");
    next(out, parley + " serve --open", "questions, answers and Neo4j Browser");
    next(out, parley + " status", "where the graph is, and its fingerprint");
    out.flush();
  }

  private Answer answer(String name, Store store, PrintWriter out) {
    Report report = Catalogue.of(List.of()).find(name).orElseThrow();
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
      OutputFile.writeBytes(PICTURE, out -> PictureFormat.HTML.write(picture, Layout.MATRIX, out));
      return true;
    } catch (Failure e) {
      spec.commandLine().getErr().println("No picture: " + e.getMessage());
      return false;
    }
  }

  private static void next(PrintWriter out, String what, String why) {
    out.println("  " + what + " ".repeat(Math.max(2, 43 - what.length())) + why);
  }
}
