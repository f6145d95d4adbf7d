package parley.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import parley.document.Texts;
import picocli.CommandLine.Option;

/** Where the articles' texts are: the option of the commands that read documents. */
final class TextsOption {
  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description =
          "Folder of the articles' texts: quotations without ranges are looked up there, exact words compared.")
  @Nullable Path folder;

  /** The texts, null when no folder is given. */
  @Nullable Texts texts() {
    return folder == null ? null : Texts.in(folder);
  }
}
