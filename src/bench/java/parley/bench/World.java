package parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * World, claims and evidence of a dossier as files for the bulk importer, which the other ways to
 * load read too, in a folder with {@code nodes/}, {@code links/} and {@code counts.json}.
 */
record World(Path folder) {
  /** Files of nodes, those first that others need. */
  List<WorldFile> nodes() {
    return files("nodes", true);
  }

  List<WorldFile> links() {
    return files("links", false);
  }

  List<WorldFile> files() {
    return Stream.concat(nodes().stream(), links().stream()).toList();
  }

  /** How much of what is in it. */
  Counts counts() {
    return Json.read(folder.resolve("counts.json"), Counts.class);
  }

  private List<WorldFile> files(String name, boolean nodes) {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.sorted().map(path -> new WorldFile(path, baseName(path), nodes)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String baseName(Path path) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - ".csv".length());
  }
}
