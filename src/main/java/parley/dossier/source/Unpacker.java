package parley.dossier.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;

/** Opens a source: whatever it is, its unpacked bytes can be read again afterwards. */
final class Unpacker {
  private static final int MAGIC = 2;

  private Unpacker() {}

  static RereadableBytes of(DocumentSource source) throws IOException, UnreadableDocumentException {
    DocumentFormat format = source.format();
    RereadableBytes stored = stored(source);
    boolean done = false;
    try {
      byte[] start = new byte[MAGIC];
      boolean packed = stored.read(0, start, 0) == MAGIC && TextDecoder.isGzip(start);
      if (!packed) checkSize(stored.size(), format);
      RereadableBytes bytes = packed ? unpack(stored, format) : stored;
      done = !packed;
      return bytes;
    } finally {
      if (!done) stored.close();
    }
  }

  private static RereadableBytes stored(DocumentSource source)
      throws IOException, UnreadableDocumentException {
    if (source.path().isPresent()) return RereadableBytes.of(source.path().get());
    try (InputStream in = source.open()) {
      return Spool.of(in, (size, soFar) -> checkSize(size, soFar, source.format()));
    }
  }

  /** Unpacks gzip, within the limits of a document. */
  static RereadableBytes unpack(RereadableBytes stored, DocumentFormat format)
      throws UnreadableDocumentException, IOException {
    checkSize(stored.size(), format);
    try (InputStream in = new GZIPInputStream(stored.stream(), 1 << 16)) {
      return Spool.of(
          in,
          (size, soFar) -> {
            checkSize(size, soFar, format);
            checkRatio(size, stored.size());
          });
    } catch (DocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          TextPosition.START, "the gzip data is damaged or cut short; compress the file again");
    }
  }

  private static void checkRatio(long unpacked, long stored) throws UnreadableDocumentException {
    if (unpacked <= DocumentLimits.RATIO_FREE_BYTES || unpacked / DocumentLimits.RATIO <= stored)
      return;
    throw new UnreadableDocumentException(
        TextPosition.START,
        "unpacks to more than "
            + DocumentLimits.RATIO
            + " times its size, as no dossier does; unpack it first if it is one");
  }

  private static void checkSize(long size, DocumentFormat format)
      throws UnreadableDocumentException {
    boolean lines = format == DocumentFormat.JSON_LINES || format == DocumentFormat.UNKNOWN;
    if (size > DocumentLimits.BYTES && !lines) throw TextDecoder.tooLarge();
  }

  /** Of a text that does not say its format, only JSON Lines may be larger. */
  private static void checkSize(long size, Spool soFar, DocumentFormat format)
      throws IOException, UnreadableDocumentException {
    checkSize(size, format);
    boolean passing = size > DocumentLimits.BYTES && size - (1 << 16) <= DocumentLimits.BYTES;
    if (!passing || format != DocumentFormat.UNKNOWN) return;
    byte[] start = soFar.head(DocumentLimits.BYTES);
    if (!TextDecoder.isGzip(start) && FormatDetector.detect(start) != DocumentFormat.JSON_LINES)
      throw TextDecoder.tooLarge();
  }
}
