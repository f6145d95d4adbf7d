package parley.dossier.pin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import parley.dossier.parse.DocumentParser;
import parley.dossier.parse.ParsedFile;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.UnreadableDocumentException;
import parley.dossier.source.AtomicFile;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.OpenedSource;
import parley.dossier.source.TextDecoder;

/** A dossier's file with the bytes that it held when it was read. */
final class FileSnapshot {
  private final String name;
  private final DocumentFormat format;
  private final Path path;
  private final byte[] bytes;

  private FileSnapshot(String name, DocumentFormat format, Path path, byte[] bytes) {
    this.name = name;
    this.format = format;
    this.path = path;
    this.bytes = bytes;
  }

  static FileSnapshot of(DocumentSource source) {
    Path given =
        source
            .path()
            .orElseThrow(
                () -> new DocumentException("standard input cannot be rewritten; name a file"));
    try {
      // A link stays a link: what it leads to is rewritten.
      Path path = given.toRealPath();
      try (var in = Files.newInputStream(path)) {
        return new FileSnapshot(
            source.name(), source.format(), path, in.readNBytes(DocumentLimits.BYTES + 1));
      }
    } catch (IOException e) {
      throw OpenedSource.failed(source.name(), e);
    }
  }

  String name() {
    return name;
  }

  ParsedFile read() {
    return DocumentParser.read(
        new DocumentSource(name, format, () -> new ByteArrayInputStream(bytes)));
  }

  /** Its text, without a byte order mark. */
  String text() {
    try {
      return TextDecoder.read(new ByteArrayInputStream(bytes));
    } catch (IOException | UnreadableDocumentException e) {
      throw new IllegalStateException(name + " was read before", e);
    }
  }

  /** The same file with another text: byte order mark and compression are as they were. */
  FileSnapshot withText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length + 3);
    try {
      boolean packed = TextDecoder.isGzip(bytes);
      byte[] plain = packed ? TextDecoder.unpack(bytes) : bytes;
      if (TextDecoder.hasByteOrderMark(plain)) out.write(plain, 0, 3);
      out.write(utf8);
      return new FileSnapshot(
          name, format, path, packed ? pack(out.toByteArray()) : out.toByteArray());
    } catch (IOException | UnreadableDocumentException e) {
      throw new IllegalStateException(name + " was read before", e);
    }
  }

  private static byte[] pack(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  /** Writes the bytes into a file beside this one, with the same permissions. */
  AtomicFile writeTemporary() throws IOException {
    AtomicFile file = new AtomicFile(path);
    try {
      file.write(out -> out.write(bytes));
      file.keepPermissions();
      return file;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  boolean isWritable() {
    return Files.isWritable(path);
  }

  /** Whether the disk still has these bytes. */
  boolean isUnchanged() throws IOException {
    return Arrays.equals(Files.readAllBytes(path), bytes);
  }
}
