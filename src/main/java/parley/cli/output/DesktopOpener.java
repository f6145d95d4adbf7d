package parley.cli.output;

import java.io.IOException;

/** Shows a file or an address with the program that the desktop has for it. */
public final class DesktopOpener {
  private DesktopOpener() {}

  /** Whether there is such a program; what becomes of it is the desktop's business. */
  public static boolean open(String what) {
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
