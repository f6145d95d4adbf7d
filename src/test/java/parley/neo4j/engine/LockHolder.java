package parley.neo4j.engine;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A process that has just taken a store's lock, and has not said yet who it is. */
final class LockHolder {
  private LockHolder() {}

  public static void main(String... file) throws IOException {
    try (FileChannel channel = FileChannel.open(Path.of(file[0]), WRITE)) {
      if (channel.tryLock(0, 1, false) == null) return;
      System.out.print('1');
      System.out.flush();
      System.in.read(); // until the test ends it
    }
  }
}
