package parley.bench.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document that holds the tables, between two markers. */
public final class SpeedDocument {
  private static final String FROM = "<!-- measured -->\n";
  private static final String TO = "<!-- /measured -->\n";

  private SpeedDocument() {}

  public static void write(Path document, String tables) throws IOException {
    String text = Files.readString(document);
    int from = text.indexOf(FROM) + FROM.length();
    int to = text.indexOf(TO);
    if (from < FROM.length() || to < from) throw new IOException("no place in " + document);
    Files.writeString(document, text.substring(0, from) + tables + "\n" + text.substring(to));
  }
}
