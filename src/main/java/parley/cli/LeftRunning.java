package parley.cli;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import parley.store.Location;
import parley.store.Starter;

/** Leaves an engine running for the next command, and says so on a terminal. */
record LeftRunning(Environment environment, Location.Embedded location) implements Starter {
  LeftRunning {
    KeepCommand.idle(environment.keep()); // a wrong PARLEY_KEEP is told before anything starts
  }

  @Override
  public Process start(Path log) throws IOException {
    ProcessBuilder engine =
        new ProcessBuilder(
                environment.installation().resolve("parley").toString(),
                "keep",
                "--store",
                location.folder().toAbsolutePath().toString(),
                "--idle",
                environment.keep())
            .redirectInput(Redirect.from(new File("/dev/null")))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()));
    // It stays, and has no use for what its starter knows of servers.
    engine.environment().keySet().removeIf(name -> name.startsWith("NEO4J_"));
    Process process = engine.start();
    if (environment.errorIsTerminal()) {
      System.err.println(
          "parley: starting an engine that stays until it has been idle for "
              + environment.keep()
              + " minutes; \"parley stop\" ends it");
    }
    return process;
  }
}
