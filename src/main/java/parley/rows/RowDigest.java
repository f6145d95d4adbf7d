package parley.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.model.value.Sha256;

/**
 * A SHA-256 over values, each with its type and length before it, so that no two sequences of
 * values look alike.
 */
public final class RowDigest {
  private final MessageDigest sha256 = Sha256.newDigest();

  /** Small pieces are hashed together, with fewer calls. */
  private final ByteBuffer pieces = ByteBuffer.allocate(1 << 10);

  /** Adds a node with its labels and properties in order. */
  public RowDigest add(NodeRow node) {
    return add(node.id()).add(node.labels()).add(node.properties());
  }

  /** Adds a relationship with its ends, type and properties in order. */
  public RowDigest add(RelationshipRow link) {
    return add(link.from()).add(link.type()).add(link.to()).add(link.properties());
  }

  /** Adds a text, a number, a truth value, a date, nothing at all, or a list or map of such. */
  public RowDigest add(@Nullable Object value) {
    if (value instanceof List<?> list) {
      frame('l', list.size());
      list.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      frame('m', map.size());
      sorted(map).forEach((key, element) -> add(key).add(element));
    } else {
      byte[] bytes = (value == null ? "" : value.toString()).getBytes(UTF_8);
      frame(type(value), bytes.length);
      piece(bytes);
    }
    return this;
  }

  /** Keeps the text "1" apart from the number 1. */
  private static char type(@Nullable Object value) {
    if (value == null) return '0';
    return value instanceof String ? 'S' : value.getClass().getSimpleName().charAt(0);
  }

  private static Map<?, ?> sorted(Map<?, ?> map) {
    if (map instanceof SortedMap<?, ?> sorted && sorted.comparator() == null) return map;
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
    return sorted;
  }

  private void frame(char type, int length) {
    if (pieces.remaining() < Character.BYTES + Integer.BYTES) hash();
    pieces.putChar(type).putInt(length);
  }

  private void piece(byte[] bytes) {
    if (bytes.length > pieces.remaining()) hash();
    if (bytes.length > pieces.remaining()) sha256.update(bytes);
    else pieces.put(bytes);
  }

  private void hash() {
    sha256.update(pieces.array(), 0, pieces.position());
    pieces.clear();
  }

  /** The digest's 32 bytes; a digest is read once. */
  public byte[] bytes() {
    hash();
    return sha256.digest();
  }

  /** The digest in lower-case hex; a digest is read once. */
  public String hex() {
    hash();
    return Sha256.hex(sha256);
  }
}
