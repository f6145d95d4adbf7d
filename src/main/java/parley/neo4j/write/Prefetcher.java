package parley.neo4j.write;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Takes elements from an iterator on a thread of its own, some ahead of who asks for them. */
public final class Prefetcher<T> implements Iterator<List<T>>, AutoCloseable {
  private static final int QUEUE_CAPACITY = 1;

  /** What the thread hands over: some elements, none at the end, or what went wrong. */
  private record Chunk<T>(List<T> elements, @Nullable Throwable failure) {}

  private final BlockingQueue<Chunk<T>> queue = new ArrayBlockingQueue<>(QUEUE_CAPACITY);
  private final Thread thread;
  private @Nullable Chunk<T> next;

  /** Hands over {@code size} elements at a time. */
  public Prefetcher(Iterator<T> elements, int size) {
    thread = new Thread(() -> fillQueue(elements, size), "parley-reading-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private void fillQueue(Iterator<T> elements, int size) {
    try {
      while (elements.hasNext()) {
        List<T> some = new ArrayList<>(size);
        while (some.size() < size && elements.hasNext()) some.add(elements.next());
        queue.put(new Chunk<>(some, null));
      }
      queue.put(new Chunk<>(List.of(), null));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // nobody asks for more
    } catch (RuntimeException | Error e) {
      queue.clear();
      queue.offer(new Chunk<>(List.of(), e));
    }
  }

  @Override
  public boolean hasNext() {
    if (next == null) next = await();
    return !next.elements().isEmpty();
  }

  @Override
  public List<T> next() {
    if (!hasNext() || next == null) throw new NoSuchElementException();
    List<T> elements = next.elements();
    next = null;
    return elements;
  }

  private Chunk<T> await() {
    try {
      Chunk<T> portion = queue.take();
      if (portion.failure() instanceof Error error) throw error;
      if (portion.failure() instanceof RuntimeException exception) throw exception;
      return portion;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
