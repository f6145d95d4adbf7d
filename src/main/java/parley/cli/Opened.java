package parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Shows a file with the program that the desktop has for it. */
final class Opened {
  private static final List<String> OPENERS = List.of("xdg-open", "open");

  private Opened() {}

  static void by(Path file, PrintWriter err) {
    for (String opener : OPENERS) {
      try {
        new ProcessBuilder(opener, file.toAbsolutePath().toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
        return;
      } catch (IOException e) {
        // Not this one.
      }
    }
    err.println("Nothing here opens files; the picture is in " + file);
  }
}
