package parley.dossier.source;

import java.io.IOException;
import java.util.Arrays;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.Finding;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;

/** Goes through the lines of a content once, from the first to the last. */
public final class LineReader {
  private final RereadableBytes bytes;
  private byte[] buffer = new byte[1 << 18];
  private long bytesRead;
  private int filled;
  private int start;
  private int end;
  private int number;
  private boolean tooLong;

  public LineReader(RereadableBytes bytes) {
    this.bytes = bytes;
  }

  /** Goes to the next line, and tells whether there is one. */
  public boolean advance() throws IOException, UnreadableDocumentException {
    start = number == 0 ? 0 : end + 1;
    tooLong = false;
    int scanned = start;
    while (true) {
      for (end = scanned; end < filled; end++) {
        if (buffer[end] == '\n') return beginLine();
      }
      tooLong |= end - start > DocumentLimits.BYTES;
      // Of a line that is too long nothing is kept but where it ends.
      if (tooLong) start = end;
      scanned = end - start;
      if (!fill()) return (tooLong || start < filled) && beginLine();
      scanned += start;
    }
  }

  private boolean beginLine() throws UnreadableDocumentException {
    number++;
    tooLong |= end - start > DocumentLimits.BYTES;
    if (number > 1 || tooLong) return true;
    byte[] first = Arrays.copyOfRange(buffer, start, Math.min(end, start + 3));
    TextDecoder.checkUtf16(first);
    if (TextDecoder.hasByteOrderMark(first)) start += 3;
    return true;
  }

  /** Whether the line is longer than any may be, so that its bytes are not there. */
  public boolean isTooLong() {
    return tooLong;
  }

  public static Finding tooLongFinding(int line) {
    return new Finding(
        new TextPosition(line, 1),
        "",
        "a line of more than "
            + (DocumentLimits.BYTES >> 20)
            + " MB; write each article and its claims on a line of their own");
  }

  /** Gets more bytes, after those of the line that has begun. */
  private boolean fill() throws IOException, UnreadableDocumentException {
    if (bytesRead >= bytes.size()) return false;
    int begun = Math.max(0, filled - start);
    int room = begun > buffer.length / 2 ? buffer.length * 2 : buffer.length;
    byte[] larger = room == buffer.length ? buffer : new byte[room];
    System.arraycopy(buffer, Math.min(start, filled), larger, 0, begun);
    buffer = larger;
    int count = bytes.read(bytesRead, buffer, begun);
    if (count == 0) return false;
    bytesRead += count;
    start = 0;
    filled = begun + count;
    return true;
  }

  public byte[] bytes() {
    return buffer;
  }

  /** Where in {@link #bytes} the line starts and ends. */
  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  /** Where in the content the line starts. */
  public long offset() {
    return bytesRead - filled + start;
  }

  /** From 1. */
  public int number() {
    return number;
  }
}
