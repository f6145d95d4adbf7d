package parley.dossier.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.PositionCursor;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;

/** Bytes become text: unpacked when they are gzip, then read as strict UTF-8. */
public final class TextDecoder {
  private TextDecoder() {}

  public static String read(InputStream in) throws IOException, UnreadableDocumentException {
    byte[] stored = in.readNBytes(DocumentLimits.BYTES + 1);
    if (stored.length > DocumentLimits.BYTES) throw tooLarge();
    return decode(isGzip(stored) ? unpack(stored) : stored);
  }

  public static boolean isGzip(byte[] bytes) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  public static byte[] unpack(byte[] stored) throws UnreadableDocumentException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream(stored.length);
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        unpacked.write(buffer, 0, count);
        if (unpacked.size() > DocumentLimits.BYTES) throw tooLarge();
        checkRatio(unpacked.size(), stored.length);
      }
    } catch (IOException e) {
      throw damaged();
    }
    return unpacked.toByteArray();
  }

  static void checkRatio(long unpacked, long stored) throws UnreadableDocumentException {
    if (unpacked <= DocumentLimits.RATIO_FREE_BYTES || unpacked / DocumentLimits.RATIO <= stored)
      return;
    throw new UnreadableDocumentException(
        TextPosition.START,
        "unpacks to more than "
            + DocumentLimits.RATIO
            + " times its size, as no dossier does; unpack it first if it is one");
  }

  static UnreadableDocumentException damaged() {
    return new UnreadableDocumentException(
        TextPosition.START, "the gzip data is damaged or cut short; compress the file again");
  }

  static UnreadableDocumentException tooLarge() {
    return new UnreadableDocumentException(
        TextPosition.START,
        "larger than " + (DocumentLimits.BYTES >> 20) + " MB; split it into several files");
  }

  public static String decode(byte[] bytes) throws UnreadableDocumentException {
    checkUtf16(bytes);
    int start = hasByteOrderMark(bytes) ? 3 : 0;
    return decode(bytes, start, bytes.length, 1);
  }

  /** Strict UTF-8 that starts at the start of a line. */
  public static String decode(byte[] bytes, int start, int end, int line)
      throws UnreadableDocumentException {
    ByteBuffer in = ByteBuffer.wrap(bytes, start, end - start);
    CharBuffer out = CharBuffer.allocate(end - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) return text;
    throw new UnreadableDocumentException(
        new PositionCursor(text, line).at(text.length()),
        String.format(
            Locale.ROOT,
            "the byte 0x%02X is not UTF-8; save the file as UTF-8",
            bytes[in.position()]));
  }

  static void checkUtf16(byte[] start) throws UnreadableDocumentException {
    if (isGzip(start)) {
      throw new UnreadableDocumentException(
          TextPosition.START, "this is packed twice; unpack it once");
    }
    if (isUtf16(start))
      throw new UnreadableDocumentException(TextPosition.START, "this is UTF-16; save it as UTF-8");
  }

  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) return false;
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe;
  }

  public static boolean hasByteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf;
  }
}
