package parley.dossier.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import parley.dossier.problem.DocumentException;
import parley.model.value.Sha256;

/** Tells whether documents are those that were read before, without reading what they say. */
public final class SourceDigest {
  private SourceDigest() {}

  /**
   * SHA-256, in hex, of all documents in their order, each with its format and its size; empty when
   * one of them is standard input, which can be read only once.
   *
   * @throws DocumentException when one cannot be read
   */
  public static Optional<String> of(List<DocumentSource> sources) {
    if (sources.stream().anyMatch(source -> source.path().isEmpty())) return Optional.empty();
    MessageDigest sha256 = Sha256.newDigest();
    byte[] buffer = new byte[1 << 16];
    for (DocumentSource source : sources) {
      try (InputStream in = source.open()) {
        long size = Files.size(source.path().orElseThrow());
        sha256.update(source.format().name().getBytes(UTF_8));
        sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(size).flip());
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          sha256.update(buffer, 0, read);
        }
      } catch (IOException e) {
        throw OpenedSource.failed(source.name(), e);
      }
    }
    return Optional.of(Sha256.hex(sha256));
  }
}
