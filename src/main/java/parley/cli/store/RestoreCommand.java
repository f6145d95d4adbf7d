package parley.cli.store;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.cli.option.GraphOptions;
import parley.cli.runtime.ExitCode;
import parley.neo4j.StoreBackup;
import parley.neo4j.location.StoreLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley restore}: an embedded store of a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Restores the embedded store from a file that \"parley backup\" wrote. Never replaces a store.")
public final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The backup.")
  Path file;

  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    StoreLocation.Embedded location = graph.embedded("restore");
    String fingerprint = new StoreBackup(location).restore(file).fingerprint();
    spec.commandLine()
        .getErr()
        .println("Restored " + location.describe() + ", fingerprint " + fingerprint + ".");
    return ExitCode.DONE.code();
  }
}
