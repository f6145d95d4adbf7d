package parley.neo4j.engine;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.neo4j.location.StoreException;

/**
 * The files that the engine keeps nodes, relationships and texts in. They never become smaller, and
 * from one that did the engine would answer as if there had been less: so their sizes are noted
 * whenever a store is closed, beside them, and looked at before it is opened.
 */
final class RecordFiles {
  private static final String SIZES = "data/sizes";

  private RecordFiles() {}

  static void note(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : all(folder)) {
      lines.add(Files.size(file) + " " + folder.relativize(file));
    }
    Path temporary = Files.write(folder.resolve(SIZES + ".tmp"), lines);
    Files.move(temporary, folder.resolve(SIZES), ATOMIC_MOVE, REPLACE_EXISTING);
  }

  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.find(folder.resolve("data/databases"), 2, (file, a) -> true)) {
      return files.filter(RecordFiles::keepsRecords).sorted().toList();
    }
  }

  /** The engine rebuilds the others when they are missing. */
  private static boolean keepsRecords(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean derived =
        name.endsWith(".id")
            || Stream.of("counts", "indexstats", "degrees").anyMatch(name::contains);
    return name.startsWith("neostore") && !derived;
  }

  /**
   * Looks whether they are all there, and as large as when the store was closed.
   *
   * @throws StoreException when not
   */
  static void requireWhole(Path folder) throws IOException {
    if (Files.notExists(folder.resolve(SIZES))) return;
    List<String> shorter = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(SIZES))) {
      if (!line.matches("\\d{1,18} data/.+")) continue;
      String[] parts = line.split(" ", 2);
      long size = size(folder.resolve(parts[1]));
      if (size < Long.parseLong(parts[0])) {
        shorter.add(
            parts[1] + (size < 0 ? " is missing" : " has " + size + " bytes of " + parts[0]));
      }
    }
    if (shorter.isEmpty()) return;
    String more = shorter.size() > 3 ? ", and " + (shorter.size() - 3) + " more" : "";
    throw StoreDamage.describe(
        folder, shorter.stream().limit(3).collect(joining(", ")) + more, null);
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : -1;
  }
}
