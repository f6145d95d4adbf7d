package parley.cli.store;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.cli.option.GraphOptions;
import parley.cli.runtime.DaemonStarter;
import parley.cli.runtime.ExitCode;
import parley.cli.runtime.ShutdownSignal;
import parley.neo4j.EngineDaemon;
import parley.neo4j.location.StoreLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley keep}: the engine that a command leaves running; commands start it themselves. */
@Command(
    name = "keep",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Runs the engine in the background until it has been idle for a while.")
public final class KeepCommand implements Callable<Integer> {
  @Option(
      names = "--idle",
      paramLabel = "MINUTES",
      description = "Stop after this many minutes without a connection. Default: 10.")
  String minutes = "10";

  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    StoreLocation.Embedded location = graph.embedded("keep");
    Duration idle = DaemonStarter.idle(minutes);
    try (ShutdownSignal signal = new ShutdownSignal()) {
      Optional<EngineDaemon> kept = EngineDaemon.open(location);
      if (kept.isEmpty()) return ExitCode.DONE.code(); // another one has it
      try (EngineDaemon store = kept.get()) {
        store.await(idle, signal.requested());
      }
    }
    return ExitCode.DONE.code();
  }
}
