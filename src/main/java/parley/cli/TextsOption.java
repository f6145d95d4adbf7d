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
          "Folder of the articles' texts, in which quotations are looked up that have no ranges yet.")
  @Nullable Path folder;

  /** The texts, null when no folder is given. */
  @Nullable Texts texts() {
    return folder == null ? null : Texts.in(folder);
  }
}
