package parley.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.management.ObjectName;

/** Stands in for the program, to see what the launcher starts: from which jar, with which words, heap and archive. */
public final class Parley {
  private Parley() {}

  public static void main(String... words) throws Exception {
    Path jar =
        Path.of(Parley.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    boolean archived = isArchived();
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

  /** Whether a class comes from an archive, and not only whether there is one. */
  private static boolean isArchived() throws Exception {
    Path log = Files.createTempFile("classes", ".log");
    log("output=" + log, "what=class+load");
    Other.isLoaded();
    log("disable");
    String text = Files.readString(log);
    Files.delete(log);
    return text.contains("Parley$Other source: shared objects file (top)");
  }

  private static void log(String... words) throws Exception {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "vmLog",
            new Object[] {words},
            new String[] {String[].class.getName()});
  }

  private static final class Other {
    static void isLoaded() {}
  }
}
