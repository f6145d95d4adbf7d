package parley.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.EnvironmentVariable;
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
      out.print(EnvironmentVariable.help());
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
}
