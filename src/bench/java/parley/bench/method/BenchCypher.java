package parley.bench.method;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The statements in {@code src/bench/cypher}, with their words in capitals filled in. */
final class BenchCypher {
  private BenchCypher() {}

  static String of(String name) {
    try (InputStream in = BenchCypher.class.getResourceAsStream("/bench/" + name + ".cypher")) {
      if (in == null) throw new IllegalStateException("no statement " + name);
      return new String(in.readAllBytes(), UTF_8).strip().replaceFirst(";$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statement {@code way-nodes} or {@code way-links} that takes rows with their properties. */
  static String ofRows(String way, GraphCsvFile file, String key) {
    return filled(way, file).replace("PROPERTIES", file.keyed() ? "{key: " + key + "}" : "");
  }

  /** The statement {@code way-nodes} or {@code way-links} that reads the file itself. */
  static String ofFile(String way, GraphCsvFile file) {
    String properties = file.columns().stream().map(ImportColumn::cypher).collect(joining(", "));
    String place = (file.nodes() ? "nodes/" : "links/") + file.path().getFileName();
    return filled(way, file).replace("PROPERTIES", properties).replace("FILE", place);
  }

  private static String filled(String way, GraphCsvFile file) {
    return file.nodes()
        ? of(way + "-nodes")
            .replace("KEY", file.key())
            .replace("LABELS", String.join(":", file.labels()))
        : of(way + "-links")
            .replace("FROM {", file.from() + " {")
            .replace("TO {", file.to() + " {")
            .replace("TYPE", file.name());
  }
}
