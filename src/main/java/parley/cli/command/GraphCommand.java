package parley.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.option.ChoiceResolver;
import parley.cli.option.GraphOptions;
import parley.cli.option.NumberConverters;
import parley.cli.option.PictureOptions;
import parley.cli.option.ReportInvocation;
import parley.cli.option.TimeLimitOption;
import parley.cli.option.WindowOptions;
import parley.cli.runtime.ExitCode;
import parley.layout.PictureLayout;
import parley.neo4j.Store;
import parley.neo4j.query.Graph;
import parley.picture.Picture;
import parley.picture.PictureBuilder;
import parley.report.ParameterChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley graph}: draws a neighbourhood or everything; a report is a subcommand. */
@Command(
    name = "graph",
    mixinStandardHelpOptions = true,
    description =
        "Draws the answer to a report, what is said around one thing, or everything; every line in"
            + " it comes from claims and leads to them.",
    synopsisSubcommandLabel = "[NAME]",
    commandListHeading = "%nReports:%n",
    footer = {
      "",
      "Examples:",
      "  parley graph rounds/delegations -o delegations.svg",
      "  parley graph demands/rejected -o rejected.html --open",
      "  parley graph --around ID --depth 2 -o around.png",
      "",
      "Parameters of a report: parley graph NAME --help"
    })
public final class GraphCommand implements Callable<Integer> {
  @Option(
      names = ReportCommand.FOLDERS,
      paramLabel = "FOLDER",
      description = "A folder of further .cypher files; give it before NAME.")
  List<Path> folders = new ArrayList<>();

  @Option(
      names = "--around",
      paramLabel = "ID",
      description = "Draw what is said about this thing: an id, a name or an alias.")
  @Nullable String around;

  @Option(
      names = "--depth",
      paramLabel = "N",
      converter = NumberConverters.Count.class,
      description = "Draw things up to this many lines away from it. Default: 1.")
  @Nullable Integer depth;

  @Option(names = "--all", description = "Draw everything.")
  boolean all;

  @Mixin WindowOptions window = new WindowOptions();
  @Mixin PictureOptions picture;
  @Mixin TimeLimitOption limit = new TimeLimitOption();
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    if (all == (around != null)) {
      throw new ParameterException(
          spec.commandLine(),
          "choose what to draw: a report (\"parley report\" lists them), or --around ID, or --all");
    }
    if (depth != null && around == null) {
      throw new ParameterException(
          spec.commandLine(), "--depth only works with --around ID; leave out --depth or --all");
    }
    picture.check();
    try (Store store = graph.openExisting(limit.time)) {
      picture.write(
          all ? wholeGraph(store) : neighbourhood(store), PictureLayout.FORCE, spec.commandLine());
      return ExitCode.DONE.code();
    }
  }

  private Picture wholeGraph(Store store) {
    return ReportInvocation.askWithin(
        store, window, spec.commandLine().getErr(), seen -> pictureBuilder(seen).all());
  }

  private Picture neighbourhood(Store store) {
    ParameterChoice thing =
        ChoiceResolver.resolveEntity(
            String.valueOf(around), "--around: ", store, spec.commandLine().getErr());
    String name = thing.name() == null ? thing.value() : thing.name();
    return ReportInvocation.askWithin(
        store,
        window,
        spec.commandLine().getErr(),
        seen -> pictureBuilder(seen).around(thing.value(), "What is said of " + name, depth()));
  }

  private int depth() {
    return depth == null ? 1 : depth;
  }

  private PictureBuilder pictureBuilder(Graph seen) {
    return new PictureBuilder(seen, picture.limit());
  }
}
