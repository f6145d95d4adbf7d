package parley.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.dossier.quote.TextFolder;
import picocli.CommandLine.Option;

/** Where the articles' texts are: the option of the commands that read documents. */
public final class TextsOption {
  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder of the articles' texts, to look up quotations without ranges and compare exact words.")
  @Nullable Path folder;

  /** The texts, null when no folder is given. */
  @Nullable
  public TextFolder texts() {
    return folder == null ? null : TextFolder.open(folder);
  }
}
