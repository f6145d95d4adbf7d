package parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import parley.store.Location;
import parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley stop}: ends the {@code parley serve} of a store. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = "Ends the \"parley serve\" that serves the store, and waits until it is closed.")
final class StopCommand implements Callable<Integer> {
  private static final int PATIENCE = 60;

  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    if (!(graph.location() instanceof Location.Embedded location)) {
      throw new ParameterException(
          spec.commandLine(),
          "parley stop is for the embedded store; leave out --uri, and NEO4J_URI in the environment");
    }
    Optional<ProcessHandle> server = Store.server(location);
    if (server.isEmpty()) {
      spec.commandLine().getErr().println("Nobody serves " + location.describe() + ".");
      return ExitCode.DONE.code();
    }
    server.get().destroy();
    try {
      server.get().onExit().get(PATIENCE, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new Failure(
          ExitCode.UNAVAILABLE,
          "process " + server.get().pid() + " did not end within " + PATIENCE + " seconds",
          e);
    }
    spec.commandLine().getErr().println("Stopped process " + server.get().pid() + ".");
    return ExitCode.DONE.code();
  }
}
