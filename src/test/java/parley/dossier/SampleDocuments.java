package parley.dossier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import parley.dossier.problem.Problem;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.DocumentSource;

/** Documents made up in tests. */
public final class SampleDocuments {
  private SampleDocuments() {}

  /** All problems of a YAML document, as lines. */
  public static List<String> problems(String yaml) {
    return problems("a.yaml", yaml);
  }

  /** All problems of a document whose name tells its format, as lines. */
  public static List<String> problems(String name, String text) {
    return lines(DossierReader.read(List.of(source(name, text))));
  }

  public static List<String> lines(ReadResult result) {
    return result.problems(Map.of()).stream().map(Problem::toString).toList();
  }

  public static DocumentSource source(String name, String text) {
    return source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static DocumentSource source(String name, byte[] bytes) {
    return new DocumentSource(
        name, DocumentFormat.of(name).orElseThrow(), () -> new ByteArrayInputStream(bytes));
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
