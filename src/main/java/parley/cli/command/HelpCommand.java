package parley.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley help}: a command's help, or a topic. */
@Command(
    name = "help",
    mixinStandardHelpOptions = true,
    description = "Explains a command, the exit codes, or the environment variables.")
public final class HelpCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "A command, exit-codes, or environment.")
  @Nullable String topic;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    PrintWriter out = root.getOut();
    if (topic == null) {
      root.usage(out);
    } else if (topic.equals("exit-codes")) {
      for (ExitCode code : ExitCode.values()) out.println(code.code() + "  " + code.meaning());
    } else if (topic.equals("environment")) {
      environment(out);
    } else if (root.getSubcommands().containsKey(topic)) {
      root.getSubcommands().get(topic).usage(out);
    } else {
      throw new ParameterException(
          spec.commandLine(),
          "there is no help on \""
              + topic
              + "\"; topics are exit-codes, environment and the commands");
    }
    out.flush();
    return ExitCode.DONE.code();
  }

  private static void environment(PrintWriter out) {
    out.println("NEO4J_URI        a server instead of the embedded store: bolt://HOST:7687");
    out.println("NEO4J_USERNAME   its user; neo4j when not set");
    out.println(
        "NEO4J_PASSWORD   its password; there is no option for it, so that it never shows in a process list");
    out.println("NEO4J_DATABASE   its database; the user's home database when not set");
    out.println("PARLEY_STORE     folder of the embedded store");
    out.println(
        "XDG_DATA_HOME    where the embedded store is when PARLEY_STORE is not set: parley/store in it");
    out.println("XDG_CACHE_HOME   where the launcher keeps what makes the engine start fast");
    out.println(
        "PARLEY_BULK      from how many articles on the first load makes the store at once: 10000 when not set");
    out.println(
        "PARLEY_KEEP      for how many idle minutes a command leaves the engine running: 10 when not set, 0 for never, as when CI is set");
    out.println(
        "PARLEY_HEAP      most memory for what a command holds, such as 2g; a quarter of the machine's when not set, at most 4g");
    out.println("PARLEY_JAVA      the java command to run with");
    out.println("NO_COLOR         set to anything: no colours");
    out.println("COLUMNS          width of tables");
  }
}
