package parley.dossier.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.UnreadableDocumentException;

/** Keeps bytes that come only once: few in memory, many in a temporary file. */
final class Spool {
  /** Stops a stream that grows beyond what its document may be. */
  @FunctionalInterface
  interface Guard {
    void check(long size, Spool soFar) throws IOException, UnreadableDocumentException;
  }

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable FileChannel file;
  private long size;

  private Spool() {}

  static RereadableBytes of(InputStream in, Guard guard)
      throws IOException, UnreadableDocumentException {
    Spool spool = new Spool();
    boolean done = false;
    try {
      byte[] buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        spool.add(buffer, count);
        guard.check(spool.size, spool);
      }
      done = true;
      return spool.file == null
          ? RereadableBytes.of(spool.memory.toByteArray())
          : RereadableBytes.of(spool.file);
    } finally {
      if (!done && spool.file != null) spool.file.close();
    }
  }

  /** What has come so far, from its start on. */
  byte[] head(int length) throws IOException {
    RereadableBytes soFar =
        file == null ? RereadableBytes.of(memory.toByteArray()) : RereadableBytes.of(file);
    return soFar.read(0, (int) Math.min(length, size));
  }

  private void add(byte[] bytes, int count) throws IOException {
    size += count;
    if (size <= DocumentLimits.IN_MEMORY) {
      memory.write(bytes, 0, count);
      return;
    }
    if (file == null) {
      file = createTemporaryFile();
      write(file, memory.toByteArray(), memory.size());
      memory.reset();
    }
    write(file, bytes, count);
  }

  /** Only the user can read it, and it loses its name as soon as it is open: it goes with us. */
  private static FileChannel createTemporaryFile() throws IOException {
    Path path = Files.createTempFile("parley-input-", ".tmp");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static void write(FileChannel file, byte[] bytes, int count) {
    ByteBuffer from = ByteBuffer.wrap(bytes, 0, count);
    try {
      while (from.hasRemaining()) file.write(from);
    } catch (IOException e) {
      throw new DocumentException(
          "the unpacked text does not fit into the folder for temporary files; free some space,"
              + " or name a file that is not packed",
          e);
    }
  }
}
