package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A line of JSON Lines, and what it holds, if that is good in itself. */
final class Line {
  private final byte[] bytes;
  private final long offset;
  private final int number;
  private final boolean tooLong;
  private @Nullable Plain plain;

  /** {@code offset} is where in the content it starts, {@code number} counts from 1. */
  Line(byte[] bytes, long offset, int number, boolean tooLong) {
    this.bytes = bytes;
    this.offset = offset;
    this.number = number;
    this.tooLong = tooLong;
  }

  /** Looks at what is in it. */
  void look() {
    if (tooLong) return;
    try {
      // What is not UTF-8 is found again by whoever tells what is wrong.
      if (!Ascii.only(bytes, 0, bytes.length)) Bytes.decode(bytes, 0, bytes.length, number);
    } catch (Unreadable e) {
      return;
    }
    JsonNode root = PlainJson.read(bytes, 0, bytes.length);
    plain = root == null ? null : Plain.of(root);
  }

  /** None when it is too long. */
  byte[] bytes() {
    return bytes;
  }

  long offset() {
    return offset;
  }

  int number() {
    return number;
  }

  boolean tooLong() {
    return tooLong;
  }

  /** Null when anything about it is odd. */
  @Nullable Plain plain() {
    return plain;
  }
}
