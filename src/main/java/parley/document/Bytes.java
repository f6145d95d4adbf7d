package parley.document;

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

/** Bytes become text: unpacked when they are gzip, then read as strict UTF-8. */
final class Bytes {
  private Bytes() {}

  static String text(InputStream in) throws IOException, Unreadable {
    byte[] stored = in.readNBytes(Limits.BYTES + 1);
    if (stored.length > Limits.BYTES) throw tooLarge();
    return decode(gzip(stored) ? unpack(stored) : stored);
  }

  static boolean gzip(byte[] bytes) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  static byte[] unpack(byte[] stored) throws Unreadable {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream(stored.length);
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        unpacked.write(buffer, 0, count);
        if (unpacked.size() > Limits.BYTES) throw tooLarge();
        checkRatio(unpacked.size(), stored.length);
      }
    } catch (IOException e) {
      throw damaged();
    }
    return unpacked.toByteArray();
  }

  static void checkRatio(long unpacked, long stored) throws Unreadable {
    if (unpacked <= Limits.UNQUESTIONED || unpacked / Limits.RATIO <= stored) return;
    throw new Unreadable(
        Spot.START,
        "unpacks to more than "
            + Limits.RATIO
            + " times its size, as no dossier does; give it unpacked if it is one");
  }

  static Unreadable damaged() {
    return new Unreadable(
        Spot.START, "the gzip data is damaged or cut short; compress the file again");
  }

  static Unreadable tooLarge() {
    return new Unreadable(
        Spot.START, "larger than " + (Limits.BYTES >> 20) + " MB; split it into several files");
  }

  static String decode(byte[] bytes) throws Unreadable {
    checkUtf16(bytes);
    int start = byteOrderMark(bytes) ? 3 : 0;
    return decode(bytes, start, bytes.length, 1);
  }

  /** Strict UTF-8 that starts at the start of a line. */
  static String decode(byte[] bytes, int start, int end, int line) throws Unreadable {
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
    throw new Unreadable(
        new Cursor(text, line).at(text.length()),
        String.format(
            Locale.ROOT,
            "the byte 0x%02X is not UTF-8; save the file as UTF-8",
            bytes[in.position()]));
  }

  static void checkUtf16(byte[] start) throws Unreadable {
    if (gzip(start)) {
      throw new Unreadable(Spot.START, "this is packed twice; unpack it once");
    }
    if (utf16(start)) throw new Unreadable(Spot.START, "this is UTF-16; save it as UTF-8");
  }

  private static boolean utf16(byte[] bytes) {
    if (bytes.length < 2) return false;
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe;
  }

  static boolean byteOrderMark(byte[] bytes) {
    return bytes.length >= 3
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf;
  }
}
