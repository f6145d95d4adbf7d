package parley.cli.store;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import parley.cli.option.GraphOptions;
import parley.cli.output.OutputFile;
import parley.cli.runtime.ExitCode;
import parley.neo4j.StoreBackup;
import parley.neo4j.backup.BackupManifest;
import parley.neo4j.location.StoreLocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley backup}: the embedded store in one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Packs the embedded store into a file that \"parley restore\" can restore.",
      "Waits until the commands that use the store have finished; those started meanwhile wait for it."
    })
public final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file to write, which must not exist yet.")
  Path file;

  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    StoreLocation.Embedded location = graph.embedded("backup");
    graph.requireExisting();
    PrintWriter err = spec.commandLine().getErr();
    OutputFile.writeNewPrivate(
        file,
        out -> {
          BackupManifest manifest =
              new StoreBackup(location)
                  .write(
                      graph.engineStarter(location),
                      message -> err.println("parley: " + message),
                      out);
          err.println(
              "Backed up " + location.describe() + ", fingerprint " + manifest.fingerprint() + ".");
        });
    return ExitCode.DONE.code();
  }
}
