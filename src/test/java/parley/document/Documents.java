package parley.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Documents made up in tests. */
final class Documents {
  private Documents() {}

  /** All problems of a YAML document, as lines. */
  static List<String> problems(String yaml) {
    return problems("a.yaml", yaml);
  }

  /** All problems of a document whose name tells its format, as lines. */
  static List<String> problems(String name, String text) {
    return lines(DossierReader.read(List.of(source(name, text))));
  }

  static List<String> lines(Reading reading) {
    return reading.problems(Map.of()).stream().map(Problem::toString).toList();
  }

  static Source source(String name, String text) {
    return source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Source source(String name, byte[] bytes) {
    return new Source(name, Format.of(name).orElseThrow(), () -> new ByteArrayInputStream(bytes));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
