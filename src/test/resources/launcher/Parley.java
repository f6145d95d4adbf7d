package parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Stands in for the program, to see what the launcher starts: from which jar, with which words, heap and archive. */
public final class Parley {
  private Parley() {}

  public static void main(String... words) throws Exception {
    Path jar =
        Path.of(Parley.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path maps = Path.of("/proc/self/maps");
    boolean archived = Files.exists(maps)
        && Files.lines(maps).anyMatch(line -> line.endsWith(".jsa") && line.contains("/parley/"));
    String text =
        jar.toRealPath()
            + "\n"
            + Arrays.toString(words)
            + "\n"
            + (archived ? "archive" : "no archive")
            + "\n";
    if (words.length > 1 && words[1].equals("heap"))
      text += Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB\n";
    System.out.write(text.getBytes("UTF-8"));
    System.out.flush();
  }
}
