package parley.cli.store;

import java.util.concurrent.Callable;
import parley.cli.option.GraphOptions;
import parley.cli.runtime.ExitCode;
import parley.neo4j.SharedStore;
import parley.neo4j.location.StoreLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley stop}: ends the process that holds a store open for others. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description =
        "Stops the engine that a command left running, or \"parley serve\", and waits until the store is closed.")
public final class StopCommand implements Callable<Integer> {
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    StoreLocation.Embedded location = graph.embedded("stop");
    spec.commandLine()
        .getErr()
        .println(
            SharedStore.stop(location).orElse("No process has " + location.describe() + " open."));
    return ExitCode.DONE.code();
  }
}
