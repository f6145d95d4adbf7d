package parley.dossier.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentLimits;

/**
 * Bytes that can be read again at any place: in memory, in the user's file, or in a file of ours
 * that has no name.
 */
public final class RereadableBytes implements AutoCloseable {
  private final byte[] memory;
  private final @Nullable FileChannel channel;
  private final long size;

  private RereadableBytes(byte[] memory, @Nullable FileChannel channel, long size) {
    this.memory = memory;
    this.channel = channel;
    this.size = size;
  }

  public static RereadableBytes of(byte[] memory) {
    return new RereadableBytes(memory, null, memory.length);
  }

  static RereadableBytes of(FileChannel channel) throws IOException {
    return new RereadableBytes(new byte[0], channel, channel.size());
  }

  /** A file of the user; it is kept open when it is not small. */
  static RereadableBytes of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    RereadableBytes content = of(channel);
    if (content.size > DocumentLimits.SMALL) return content;
    try (content) {
      return of(content.read(0, (int) content.size));
    }
  }

  public long size() {
    return size;
  }

  /** Exactly so many bytes from a place on. */
  public byte[] read(long offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    if (read(offset, bytes, 0) < length) throw new EOFException();
    return bytes;
  }

  /** Fills the buffer from a position in it on, as far as there are bytes, and tells how many. */
  int read(long offset, byte[] buffer, int position) throws IOException {
    int wanted = (int) Math.min(buffer.length - position, Math.max(0, size - offset));
    if (channel == null) {
      System.arraycopy(memory, (int) Math.min(offset, size), buffer, position, wanted);
      return wanted;
    }
    ByteBuffer into = ByteBuffer.wrap(buffer, position, wanted);
    while (into.hasRemaining()) {
      if (channel.read(into, offset + into.position() - position) < 0) break;
    }
    return into.position() - position;
  }

  InputStream stream() {
    return new InputStream() {
      private long offset;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] buffer, int start, int length) throws IOException {
        byte[] part = new byte[(int) Math.min(length, size - offset)];
        if (part.length == 0) return length == 0 ? 0 : -1;
        int count = RereadableBytes.this.read(offset, part, 0);
        System.arraycopy(part, 0, buffer, start, count);
        offset += count;
        return count == 0 ? -1 : count;
      }
    };
  }

  @Override
  public void close() throws IOException {
    if (channel != null) channel.close();
  }
}
