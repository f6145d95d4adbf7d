package parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley} itself. */
@Command(
    name = "parley",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Turns reports about negotiations into a graph in which every answer leads to the words that support it.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with: parley demo",
      "More: parley help COMMAND, parley help exit-codes, parley help environment"
    },
    subcommands = {
      DemoCommand.class,
      NewCommand.class,
      PinCommand.class,
      CheckCommand.class,
      VerifyCommand.class,
      LoadCommand.class,
      UnloadCommand.class,
      ReportCommand.class,
      GraphCommand.class,
      QueryCommand.class,
      DiffCommand.class,
      ExportCommand.class,
      ServeCommand.class,
      StatusCommand.class,
      StopCommand.class,
      KeepCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
final class RootCommand implements Callable<Integer> {
  @Option(names = "--debug", description = "Print the trace of an error too.")
  boolean debug;

  @Spec CommandSpec spec;

  /** The root of any command's line. */
  static RootCommand of(CommandLine line) {
    return (RootCommand) line.getCommandSpec().root().userObject();
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE.code();
  }
}
