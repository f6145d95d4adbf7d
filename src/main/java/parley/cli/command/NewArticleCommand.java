package parley.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.output.OutputFile;
import parley.cli.runtime.ExitCode;
import parley.dossier.pin.ArticleTemplate;
import parley.render.value.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley new article}: a dossier file for the text of an article. */
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    description =
        "Starts a dossier file for the text of an article: its id, title, SHA-256 and length.",
    footer = {"", "Example:", "  parley new article texts/lake.txt -o lake.yaml"})
final class NewArticleCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TEXT", description = "File with the text of the article, in UTF-8.")
  Path text;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Id of the article. Default: from the file's name.")
  @Nullable String id;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "Headline of the article. Default: the file's name.")
  @Nullable String title;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to this new file, .yaml, .yml or .json, instead of YAML on standard output.")
  @Nullable Path file;

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    Path target = file;
    boolean json = target != null && json(target);
    ArticleTemplate template = ArticleTemplate.of(text, id, title);
    template
        .objection()
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), TerminalText.safe(objection));
            });
    String written = json ? template.json() : template.yaml();
    if (target == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(written);
      out.flush();
    } else {
      OutputFile.writeNew(target, writer -> writer.append(written));
      spec.commandLine().getErr().println("Wrote " + TerminalText.safe(target.toString()) + ".");
    }
    return ExitCode.DONE.code();
  }

  private boolean json(Path target) {
    String name = target.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) return true;
    if (name.endsWith(".yaml") || name.endsWith(".yml")) return false;
    throw new ParameterException(
        spec.commandLine(), "the name of --output must end in .yaml, .yml or .json");
  }
}
