package parley.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley new}: files to begin with. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Starts a dossier file.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = NewArticleCommand.class)
public final class NewCommand implements Callable<Integer> {
  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "say what is new: parley new article TEXT");
  }
}
