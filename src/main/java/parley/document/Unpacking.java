package parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens a source: whatever it is, its unpacked bytes can be read again afterwards. */
final class Unpacking {
  private static final int MAGIC = 2;

  private Unpacking() {}

  static Content of(Source source) throws IOException, Unreadable {
    Format format = source.format();
    Content stored = stored(source);
    boolean done = false;
    try {
      byte[] start = new byte[MAGIC];
      boolean packed = stored.read(0, start, 0) == MAGIC && Bytes.gzip(start);
      if (!packed) checkSize(stored.size(), format);
      Content content = packed ? unpack(stored, format) : stored;
      done = !packed;
      return content;
    } finally {
      if (!done) stored.close();
    }
  }

  private static Content stored(Source source) throws IOException, Unreadable {
    if (source.path().isPresent()) return Content.of(source.path().get());
    try (InputStream in = source.open()) {
      return Spool.of(in, (size, soFar) -> checkSize(size, soFar, source.format()));
    }
  }

  private static Content unpack(Content stored, Format format) throws Unreadable, IOException {
    checkSize(stored.size(), format);
    try (InputStream in = new GZIPInputStream(stored.stream(), 1 << 16)) {
      return Spool.of(
          in,
          (size, soFar) -> {
            checkSize(size, soFar, format);
            Bytes.checkRatio(size, stored.size());
          });
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw Bytes.damaged();
    }
  }

  private static void checkSize(long size, Format format) throws Unreadable {
    boolean lines = format == Format.JSON_LINES || format == Format.UNKNOWN;
    if (size > Limits.BYTES && !lines) throw Bytes.tooLarge();
  }

  /** Of a text that does not say its format, only JSON Lines may be larger. */
  private static void checkSize(long size, Spool soFar, Format format)
      throws IOException, Unreadable {
    checkSize(size, format);
    boolean passing = size > Limits.BYTES && size - (1 << 16) <= Limits.BYTES;
    if (!passing || format != Format.UNKNOWN) return;
    byte[] start = soFar.start(Limits.BYTES);
    if (!Bytes.gzip(start) && Sniff.of(start) != Format.JSON_LINES) throw Bytes.tooLarge();
  }
}
