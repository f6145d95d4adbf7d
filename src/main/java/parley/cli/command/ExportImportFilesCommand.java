package parley.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parley.cli.option.DossierPaths;
import parley.cli.option.TextsOption;
import parley.cli.output.OutputFile;
import parley.cli.output.OutputFolder;
import parley.cli.output.ProblemReport;
import parley.cli.output.ProgressLine;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.dossier.problem.Problem;
import parley.dossier.quote.TextFolder;
import parley.load.CheckedDossier;
import parley.model.value.CountText;
import parley.neo4j.bulk.ImportFiles;
import parley.render.value.TerminalText;
import parley.rows.GraphRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley export import-files}: a first big load for a server, by its own importer. */
@Command(
    name = "import-files",
    mixinStandardHelpOptions = true,
    description = {
      "Writes dossiers as files for Neo4j's bulk importer, the fast way to do a large first load into a server.",
      "The graph is the one that \"parley load\" makes from the same dossiers. Their README.txt says how to"
          + " import them."
    },
    footer = {"", "Example:", "  parley export import-files news.jsonl -o news-import"})
final class ExportImportFilesCommand implements Callable<Integer> {
  private static final String README = "README.txt";

  @Mixin DossierPaths paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      required = true,
      description = "Folder for the files: empty, or one that does not exist yet.")
  @Nullable Path folder;

  @Mixin TextsOption texts;
  @Spec CommandSpec spec;
  private final Environment environment;

  ExportImportFilesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    @Nullable TextFolder given = texts.texts();
    PrintWriter err = spec.commandLine().getErr();
    try (CheckedDossier dossier = CheckedDossier.read(paths.sources(environment.input()), given)) {
      List<Problem> problems = dossier.problems();
      if (!problems.isEmpty()) return ProblemReport.print(problems, err);
      write(dossier.rows(), Objects.requireNonNull(folder, "a required option"), err);
      return ExitCode.DONE.code();
    }
  }

  private void write(GraphRows rows, Path to, PrintWriter err) {
    OutputFolder.write(to, README, aside -> writeFiles(rows, aside, err));
    err.println(
        "Wrote "
            + CountText.of(rows.articles().size(), "article", "articles")
            + " to "
            + TerminalText.safe(to.toString())
            + "; its README.txt says how to import them.");
  }

  private void writeFiles(GraphRows rows, Path aside, PrintWriter err) {
    ImportFiles files =
        ImportFiles.write(
            aside,
            rows,
            environment.clock().instant().truncatedTo(ChronoUnit.SECONDS),
            new ProgressLine(environment, err),
            null);
    OutputFile.write(
        aside.resolve("after.cypher"), out -> out.append(ImportFiles.statementsAfterImport()));
    OutputFile.write(aside.resolve(README), out -> out.append(readme(files)));
  }

  private static String readme(ImportFiles files) {
    return """
        Files for Neo4j's bulk importer, 5.26 or newer. On the machine of the server, in this folder, while the database
        does not exist or is stopped and may be overwritten (then add --overwrite-destination=true):

        neo4j-admin database import full %s neo4j

        Then start the database and run after.cypher in it, for constraints, indexes and what the importer cannot write:

        cypher-shell --file after.cypher

        For a cluster, import on one machine and seed the others from it ("Designated seeder" in Neo4j's operations manual).
        """
        .formatted(String.join(" \\\n  ", files.arguments("")));
  }
}
