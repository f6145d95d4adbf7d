package parley.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** A dossier's file with the bytes that it held when it was read. */
final class StoredFile {
  private final String name;
  private final Format format;
  private final Path path;
  private final byte[] bytes;

  private StoredFile(String name, Format format, Path path, byte[] bytes) {
    this.name = name;
    this.format = format;
    this.path = path;
    this.bytes = bytes;
  }

  static StoredFile of(Source source) {
    Path given =
        source
            .path()
            .orElseThrow(
                () -> new DocumentException("standard input cannot be rewritten; name a file"));
    try {
      // A link stays a link: what it leads to is rewritten.
      Path path = given.toRealPath();
      try (var in = Files.newInputStream(path)) {
        return new StoredFile(
            source.name(), source.format(), path, in.readNBytes(Limits.BYTES + 1));
      }
    } catch (IOException e) {
      throw new DocumentException(
          Words.quote(source.name()) + " cannot be read; check the disk and try again", e);
    }
  }

  String name() {
    return name;
  }

  DossierFile read() {
    return FileReader.read(new Source(name, format, () -> new ByteArrayInputStream(bytes)));
  }

  /** Its text, without a byte order mark. */
  String text() {
    try {
      return Bytes.text(new ByteArrayInputStream(bytes));
    } catch (IOException | Unreadable e) {
      throw new IllegalStateException(name + " was read before", e);
    }
  }

  /** The same file with another text: byte order mark and compression are as they were. */
  StoredFile with(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(utf8.length + 3);
    try {
      boolean packed = Bytes.gzip(bytes);
      byte[] plain = packed ? Bytes.unpack(bytes) : bytes;
      if (Bytes.byteOrderMark(plain)) out.write(plain, 0, 3);
      out.write(utf8);
      return new StoredFile(
          name, format, path, packed ? pack(out.toByteArray()) : out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    } catch (Unreadable e) {
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
  FileBeside writeBeside() throws IOException {
    FileBeside beside = new FileBeside(path);
    try {
      beside.write(out -> out.write(bytes));
      beside.keepPermissions();
      return beside;
    } catch (IOException e) {
      beside.close();
      throw e;
    }
  }

  boolean writable() {
    return Files.isWritable(path);
  }

  /** Whether the disk still has these bytes. */
  boolean current() throws IOException {
    return Arrays.equals(Files.readAllBytes(path), bytes);
  }
}
