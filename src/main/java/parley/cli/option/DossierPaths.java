package parley.cli.option;

import java.io.InputStream;
import java.util.List;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.SourceFinder;
import picocli.CommandLine.Parameters;

/** The dossiers that a command reads: at least one file, folder or standard input. */
public final class DossierPaths {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files (.json, .jsonl, .yaml, each also .gz), folders, or - for standard input.")
  List<String> paths;

  /** Their documents; {@code -} stands for the input. */
  public List<DocumentSource> sources(InputStream input) {
    return SourceFinder.find(paths, input);
  }
}
