package parley.cli.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import parley.cli.runtime.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code parley completion}: a script that completes commands, reports and options in bash and zsh.
 */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script that completes commands, reports and options in bash and zsh.",
    footer = {"", "Example:", "  source <(./parley completion)"})
public final class CompletionCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(AutoComplete.bash("parley", spec.root().commandLine()));
    out.println();
    out.flush();
    return ExitCode.DONE.code();
  }
}
