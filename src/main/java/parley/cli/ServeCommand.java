package parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.document.Texts;
import parley.export.BrowserPack;
import parley.render.Terminal;
import parley.report.Catalogue;
import parley.serve.Site;
import parley.store.Location;
import parley.store.Patience;
import parley.store.Sharing;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley serve}: the graph in a browser of this machine, until Ctrl-C. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the questions, their answers and Neo4j Browser in a browser of this machine, until Ctrl-C or \"parley stop\".",
      "Meanwhile other commands on the same store use it too."
    },
    footer = {
      "",
      "Exit code 130 after Ctrl-C, 143 after \"parley stop\"; the store is closed in both cases.",
      "",
      "Example:",
      "  parley serve --open"
    })
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "7474",
      description = "Port of the pages, on the loopback address; 0 for any. Default: 7474.")
  int port;

  @Option(
      names = "--bolt-port",
      paramLabel = "PORT",
      defaultValue = "7687",
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

  @Mixin TimeLimit limit = new TimeLimit();
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (!(graph.location() instanceof Location.Embedded location)) {
      throw new ParameterException(
          spec.commandLine(),
          "parley serve is for the embedded store; leave out --uri, and NEO4J_URI in the environment");
    }
    graph.requireExisting();
    Catalogue catalogue = Catalogue.of(reports);
    @Nullable Texts texts = folder == null ? null : Texts.in(folder);
    PrintWriter err = spec.commandLine().getErr();
    try (EndSignal signal = new EndSignal();
        Site site = Site.on(port);
        Store store = Sharing.serve(location, boltPort, Patience.USUAL.asking(limit.time))) {
      site.start(
          store,
          catalogue,
          BrowserPack.of(catalogue),
          texts,
          bug -> err.println(Terminal.safe("parley: a bug: " + bug)));
      tell(site.address(), err);
      signal.end().await();
    }
    return ExitCode.DONE.code();
  }

  private void tell(String address, PrintWriter err) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(address);
    out.flush();
    err.println("Open this address; who has it may read and change the graph. Ctrl-C ends it.");
    err.flush();
    if (open && !Opened.by(address)) {
      err.println("No program here opens addresses; please open it yourself.");
    }
  }
}
