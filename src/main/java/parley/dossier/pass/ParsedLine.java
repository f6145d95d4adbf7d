package parley.dossier.pass;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import parley.dossier.parse.JsonReader;
import parley.dossier.problem.UnreadableDocumentException;
import parley.dossier.source.AsciiScan;
import parley.dossier.source.TextDecoder;

/** A line of JSON Lines, and what it holds, if that is good in itself. */
final class ParsedLine {
  private final byte[] bytes;
  private final long offset;
  private final int number;
  private final boolean tooLong;
  private @Nullable ValidFragment validFragment;

  /** {@code offset} is where in the content it starts, {@code number} counts from 1. */
  ParsedLine(byte[] bytes, long offset, int number, boolean tooLong) {
    this.bytes = bytes;
    this.offset = offset;
    this.number = number;
    this.tooLong = tooLong;
  }

  /** Looks at what is in it. */
  void parse() {
    if (tooLong) return;
    try {
      // What is not UTF-8 is found again by whoever tells what is wrong.
      if (!AsciiScan.isAscii(bytes, 0, bytes.length))
        TextDecoder.decode(bytes, 0, bytes.length, number);
    } catch (UnreadableDocumentException e) {
      return;
    }
    JsonNode root = JsonReader.readObject(bytes);
    validFragment = root == null ? null : ValidFragment.of(root);
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

  boolean isTooLong() {
    return tooLong;
  }

  /** Null when something may be wrong with it. */
  @Nullable ValidFragment validFragment() {
    return validFragment;
  }
}
