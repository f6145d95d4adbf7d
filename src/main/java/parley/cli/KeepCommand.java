package parley.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.store.Kept;
import parley.store.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley keep}: the engine that a command leaves running; commands start it themselves. */
@Command(
    name = "keep",
    hidden = true,
    mixinStandardHelpOptions = true,
    description =
        "Holds the embedded store open for other commands, until nobody has come for a while.")
final class KeepCommand implements Callable<Integer> {
  @Option(
      names = "--idle",
      paramLabel = "MINUTES",
      description = "End when nobody has been connected for so long. Default: 10.")
  String minutes = "10";

  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (!(graph.location() instanceof Location.Embedded location)) {
      throw new ParameterException(
          spec.commandLine(), "parley keep is for the embedded store; leave out --uri");
    }
    Duration idle = LeftRunning.idle(minutes);
    try (EndSignal signal = new EndSignal()) {
      Optional<Kept> kept = Kept.open(location);
      if (kept.isEmpty()) return ExitCode.DONE.code(); // another one has it
      try (Kept store = kept.get()) {
        store.await(idle, signal.end());
      }
    }
    return ExitCode.DONE.code();
  }
}
