package parley.cli;

import java.io.IOException;

/** Shows a file or an address with the program that the desktop has for it. */
final class Opened {
  private Opened() {}

  /** Whether there is such a program; what becomes of it is the desktop's business. */
  static boolean by(String what) {
    boolean mac = System.getProperty("os.name", "").startsWith("Mac");
    try {
      new ProcessBuilder(mac ? "open" : "xdg-open", what)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
