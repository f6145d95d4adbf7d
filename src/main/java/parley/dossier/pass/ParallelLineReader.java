package parley.dossier.pass;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.UnreadableDocumentException;
import parley.dossier.source.LineReader;
import parley.dossier.source.RereadableBytes;

/** Goes through the lines of a content in their order, while all processors look at those ahead. */
final class ParallelLineReader implements AutoCloseable {
  /** How many bytes of lines are looked at in one go. */
  private static final int BATCH = 1 << 16;

  /** How many bytes of lines are held at a time, if there is more than one batch. */
  private static final int MAX_BYTES_AHEAD = 4 << 20;

  /** What is smaller is not worth a thread. */
  private static final int SMALL = 1 << 19;

  private record Batch(long bytes, CompletableFuture<List<ParsedLine>> lines) {}

  private final LineReader reader;
  private final @Nullable ExecutorService threads;
  private final Deque<Batch> queue = new ArrayDeque<>();
  private Iterator<ParsedLine> ready = List.<ParsedLine>of().iterator();
  private long bytesAhead;
  private boolean ended;

  ParallelLineReader(RereadableBytes content) {
    reader = new LineReader(content);
    threads =
        content.size() < SMALL
            ? null
            : Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(), ParallelLineReader::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "parley-looking-ahead");
    thread.setDaemon(true);
    return thread;
  }

  /** The next line; null when there is none. */
  @Nullable ParsedLine next() throws IOException, UnreadableDocumentException {
    while (!ready.hasNext()) {
      while (!ended && (queue.isEmpty() || bytesAhead < MAX_BYTES_AHEAD)) read();
      if (queue.isEmpty()) return null;
      Batch batch = queue.remove();
      bytesAhead -= batch.bytes();
      ready = join(batch.lines()).iterator();
    }
    return ready.next();
  }

  /** Gets one more batch. */
  private void read() throws IOException, UnreadableDocumentException {
    List<ParsedLine> some = new ArrayList<>();
    long bytes = 0;
    while (bytes < BATCH && reader.advance()) {
      byte[] copy =
          reader.isTooLong()
              ? new byte[0]
              : Arrays.copyOfRange(reader.bytes(), reader.start(), reader.end());
      some.add(new ParsedLine(copy, reader.offset(), reader.number(), reader.isTooLong()));
      bytes += copy.length + 1;
    }
    ended = bytes < BATCH;
    if (some.isEmpty()) return;
    bytesAhead += bytes;
    queue.add(new Batch(bytes, parseInBackground(some)));
  }

  private CompletableFuture<List<ParsedLine>> parseInBackground(List<ParsedLine> some) {
    return threads == null
        ? CompletableFuture.completedFuture(parseAll(some))
        : CompletableFuture.supplyAsync(() -> parseAll(some), threads);
  }

  private static List<ParsedLine> parseAll(List<ParsedLine> some) {
    some.forEach(ParsedLine::parse);
    return some;
  }

  private static List<ParsedLine> join(CompletableFuture<List<ParsedLine>> lines) {
    try {
      return lines.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) throw error;
      if (e.getCause() instanceof RuntimeException exception) throw exception;
      throw e;
    }
  }

  @Override
  public void close() {
    if (threads != null) threads.shutdownNow();
  }
}
