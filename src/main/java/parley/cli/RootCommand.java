package parley.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import parley.cli.command.CheckCommand;
import parley.cli.command.CompletionCommand;
import parley.cli.command.DemoCommand;
import parley.cli.command.DiffCommand;
import parley.cli.command.ExportCommand;
import parley.cli.command.GraphCommand;
import parley.cli.command.HelpCommand;
import parley.cli.command.LoadCommand;
import parley.cli.command.NewCommand;
import parley.cli.command.PinCommand;
import parley.cli.command.QueryCommand;
import parley.cli.command.ReportCommand;
import parley.cli.command.ServeCommand;
import parley.cli.command.UnloadCommand;
import parley.cli.command.VerifyCommand;
import parley.cli.runtime.ExitCode;
import parley.cli.runtime.Version;
import parley.cli.store.BackupCommand;
import parley.cli.store.KeepCommand;
import parley.cli.store.RestoreCommand;
import parley.cli.store.StatusCommand;
import parley.cli.store.StopCommand;
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
    })
final class RootCommand implements Callable<Integer> {
  private static final String COMPLETION = "completion";
  private static final String HELP = "help";

  /** In the order of the help. */
  private static final List<Map.Entry<String, Class<?>>> COMMANDS =
      List.of(
          Map.entry("demo", DemoCommand.class),
          Map.entry("new", NewCommand.class),
          Map.entry("pin", PinCommand.class),
          Map.entry("check", CheckCommand.class),
          Map.entry("verify", VerifyCommand.class),
          Map.entry("load", LoadCommand.class),
          Map.entry("unload", UnloadCommand.class),
          Map.entry("report", ReportCommand.class),
          Map.entry("graph", GraphCommand.class),
          Map.entry("query", QueryCommand.class),
          Map.entry("diff", DiffCommand.class),
          Map.entry("export", ExportCommand.class),
          Map.entry("serve", ServeCommand.class),
          Map.entry("status", StatusCommand.class),
          Map.entry("stop", StopCommand.class),
          Map.entry("backup", BackupCommand.class),
          Map.entry("restore", RestoreCommand.class),
          Map.entry("keep", KeepCommand.class),
          Map.entry(COMPLETION, CompletionCommand.class),
          Map.entry(HELP, HelpCommand.class));

  @Option(names = "--debug", description = "Print the stack trace of an error too.")
  boolean debug;

  @Spec CommandSpec spec;

  /**
   * Adds the command that the words name, or all when none is named or one tells about the others:
   * making a command ready takes longer than many a command itself.
   */
  static void addCommands(CommandLine root, String... args) {
    Optional<String> word = Arrays.stream(args).filter(arg -> !arg.startsWith("-")).findFirst();
    List<Class<?>> all = COMMANDS.stream().<Class<?>>map(Map.Entry::getValue).toList();
    List<Class<?>> named =
        COMMANDS.stream()
            .filter(command -> word.equals(Optional.of(command.getKey())))
            .filter(command -> !List.of(COMPLETION, HELP).contains(command.getKey()))
            .<Class<?>>map(Map.Entry::getValue)
            .toList();
    (named.isEmpty() ? all : named).forEach(root::addSubcommand);
  }

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
