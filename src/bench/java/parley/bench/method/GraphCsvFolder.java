package parley.bench.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import parley.bench.JsonFiles;

/**
 * World, claims and evidence of a dossier as files for the bulk importer, which the other ways to
 * load read too, in a folder with {@code nodes/}, {@code links/} and {@code counts.json}.
 */
public record GraphCsvFolder(Path folder) {
  /** Files of nodes, those first that others need. */
  List<GraphCsvFile> nodes() {
    return files("nodes", true);
  }

  List<GraphCsvFile> links() {
    return files("links", false);
  }

  List<GraphCsvFile> files() {
    return Stream.concat(nodes().stream(), links().stream()).toList();
  }

  /** How much of what is in it. */
  public GraphCounts counts() {
    return JsonFiles.read(folder.resolve("counts.json"), GraphCounts.class);
  }

  private List<GraphCsvFile> files(String name, boolean nodes) {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.sorted().map(path -> new GraphCsvFile(path, baseName(path), nodes)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String baseName(Path path) {
    String name = path.getFileName().toString();
    return name.substring(0, name.length() - ".csv".length());
  }
}
