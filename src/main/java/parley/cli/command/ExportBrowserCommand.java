package parley.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import parley.cli.output.OutputFile;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;
import parley.export.browser.BrowserPack;
import parley.model.value.CountText;
import parley.render.value.TerminalText;
import parley.report.ReportCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley export browser}: the questions, colours and a guide for Neo4j Browser. */
@Command(
    name = "browser",
    mixinStandardHelpOptions = true,
    description = {
      "Writes files for Neo4j Browser: every question as a favourite, a style, and a guide.",
      "Their README.txt says how to import them. The graph is neither needed nor changed."
    },
    footer = {"", "Example:", "  parley export browser parley-browser"})
final class ExportBrowserCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      description = "Folder for the files; created if it does not exist.")
  Path folder;

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      description = "A folder of further .cypher files.")
  List<Path> reports = new ArrayList<>();

  @Spec CommandSpec spec;

  @Override
  public Integer call() {
    BrowserPack pack = BrowserPack.of(ReportCatalogue.of(reports));
    makeFolder();
    pack.files()
        .forEach(
            (name, bytes) -> OutputFile.writeBytes(folder.resolve(name), out -> out.write(bytes)));
    spec.commandLine()
        .getErr()
        .println(
            "Wrote "
                + CountText.of(pack.favourites().size(), "favourite", "favourites")
                + ", a style and a guide to "
                + TerminalText.safe(folder.toString())
                + "; its README.txt says how to import them.");
    return ExitCode.DONE.code();
  }

  private void makeFolder() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CommandException(ExitCode.FILE, "cannot create the folder " + folder, e);
    }
  }
}
