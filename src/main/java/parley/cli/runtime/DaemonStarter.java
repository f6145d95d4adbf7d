package parley.cli.runtime;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import parley.neo4j.engine.EngineStarter;
import parley.neo4j.location.StoreLocation;

/** Leaves an engine running for the next command, and says so on a terminal. */
public record DaemonStarter(Environment environment, StoreLocation.Embedded location)
    implements EngineStarter {
  public DaemonStarter {
    idle(environment.keep()); // a wrong PARLEY_KEEP is told before anything starts
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
          "parley: starting an engine that runs until it has been idle for "
              + environment.keep()
              + " minutes; \"parley stop\" stops it");
    }
    return process;
  }

  @Override
  public void waiting(String process, Path store) {
    System.err.println(
        "parley: waiting for " + process + ", which is opening the store in " + store);
  }

  /** The time that a number of minutes is, which may have a fraction. */
  public static Duration idle(String minutes) {
    try {
      double number = Double.parseDouble(minutes);
      if (number > 0 && number <= Duration.ofDays(1).toMinutes()) {
        return Duration.ofMillis(Math.round(number * Duration.ofMinutes(1).toMillis()));
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new CommandException(
        ExitCode.USAGE,
        "\""
            + minutes
            + "\" is not a number of idle minutes from 0 to 1440; set PARLEY_KEEP to one, or to 0 to leave no engine running");
  }
}
