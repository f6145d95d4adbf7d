package parley.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.option.GraphOptions;
import parley.cli.option.NumberConverters;
import parley.cli.option.TimeLimitOption;
import parley.cli.output.DesktopOpener;
import parley.cli.runtime.ExitCode;
import parley.cli.runtime.ShutdownSignal;
import parley.dossier.quote.TextFolder;
import parley.export.browser.BrowserPack;
import parley.neo4j.SharedStore;
import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.transaction.Timeouts;
import parley.render.value.TerminalText;
import parley.report.ReportCatalogue;
import parley.serve.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley serve}: the graph in a browser on this machine, until Ctrl-C. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the questions, their answers and Neo4j Browser in a browser on this machine, until Ctrl-C or \"parley stop\".",
      "Meanwhile, other commands on the same store go through it."
    },
    footer = {
      "",
      "Exit code 130 after Ctrl-C, 143 after \"parley stop\"; the store is closed in both cases.",
      "",
      "Example:",
      "  parley serve --open"
    })
public final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7474",
      converter = NumberConverters.Port.class,
      description = "Port of the pages, on the loopback address; 0 for any. Default: 7474.")
  int port;

  @Option(
      names = "--bolt-port",
      paramLabel = "PORT",
      defaultValue = "7687",
      converter = NumberConverters.Port.class,
      description = "Port of the engine, on the loopback address; 0 for any. Default: 7687.")
  int boltPort;

  @Option(names = "--open", description = "Open the first page in the browser.")
  boolean open;

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Folder of the articles' texts, for quotations beside the evidence.")
  @Nullable Path folder;

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      description = "A folder of further .cypher files.")
  List<Path> reports = new ArrayList<>();

  @Mixin TimeLimitOption limit = new TimeLimitOption();
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (!(graph.location() instanceof StoreLocation.Embedded location)) {
      throw new ParameterException(
          spec.commandLine(),
          "parley serve only works with the embedded store; leave out --uri, and NEO4J_URI in the environment");
    }
    graph.requireExisting();
    ReportCatalogue catalogue = ReportCatalogue.of(reports);
    @Nullable TextFolder texts = folder == null ? null : TextFolder.open(folder);
    PrintWriter err = spec.commandLine().getErr();
    try (ShutdownSignal signal = new ShutdownSignal();
        Site site = Site.bind(port);
        Store store =
            SharedStore.serve(location, boltPort, Timeouts.DEFAULT.withQueryTimeout(limit.time))) {
      site.start(
          store,
          catalogue,
          BrowserPack.of(catalogue),
          texts,
          bug -> err.println(TerminalText.safe("parley: a bug: " + bug)));
      announce(site.address(), err);
      signal.requested().await();
    }
    return ExitCode.DONE.code();
  }

  private void announce(String address, PrintWriter err) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(address);
    out.flush();
    err.println(
        "Open this address; anyone who has it can read and change the graph. Ctrl-C stops it.");
    err.flush();
    if (open && !DesktopOpener.open(address)) {
      err.println("No browser found; open the address yourself.");
    }
  }
}
