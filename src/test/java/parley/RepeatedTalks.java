package parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The articles on the invented talks many times over, each time under other ids. */
public final class RepeatedTalks {
  private static final Pattern HASH = Pattern.compile("(?<=\\W)[0-9a-f]{8}(?=[0-9a-f]{56}\\W)");

  private RepeatedTalks() {}

  /** Writes {@code copies} of each document into a folder and returns it, the entities once. */
  public static Path write(Path folder, int copies) throws IOException {
    Files.createDirectories(folder);
    for (Path document : documents()) {
      String text = Files.readString(document);
      String name = document.getFileName().toString();
      String id = name.substring(0, name.lastIndexOf('.'));
      int times = id.equals("entities") ? 1 : copies;
      for (int i = 0; i < times; i++) {
        Files.writeString(folder.resolve(i + "-" + name), copy(text, id, i));
      }
    }
    return folder;
  }

  private static String copy(String text, String id, int number) {
    return HASH.matcher(text.replace(id, id + "-" + number)).replaceAll(hash -> of(hash, number));
  }

  private static String of(MatchResult hash, int number) {
    return HexFormat.of().toHexDigits(HexFormat.fromHexDigits(hash.group()) + number);
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(InventedTalks.FOLDER))) {
      return files.sorted().toList();
    }
  }
}
