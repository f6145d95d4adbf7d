package parley.neo4j.bulk;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import parley.neo4j.write.Prefetcher;
import parley.rows.Fact;
import parley.rows.FactSupport;

/**
 * Adds up what all articles of a load support, on disk: each fact has its part, and one part at a
 * time is small enough for the memory.
 */
final class FactSpool implements AutoCloseable {
  private static final int PARTS = 64;

  /** A fact between nodes by their numbers. */
  record FactKey(int from, String type, int to) {}

  private final Map<String, Integer> numbers;
  private final List<Path> files = new ArrayList<>();
  private final List<DataOutputStream> parts = new ArrayList<>();

  /** {@code numbers} are those of the entities' nodes. */
  FactSpool(Path folder, Map<String, Integer> numbers) {
    this.numbers = numbers;
    try {
      for (int part = 0; part < PARTS; part++) {
        Path file = Files.createTempFile(folder, "facts-" + part + "-", ".spool");
        files.add(file);
        parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds what one article supports. */
  void add(Map<Fact, FactSupport> supports) {
    supports.forEach(this::add);
  }

  private void add(Fact fact, FactSupport support) {
    FactKey key = new FactKey(number(fact.from()), fact.type(), number(fact.to()));
    DataOutputStream out = parts.get(Math.floorMod(key.hashCode() * 31, PARTS));
    try {
      out.writeInt(key.from());
      out.writeUTF(key.type());
      out.writeInt(key.to());
      out.writeInt((int) support.claims());
      out.writeBoolean(support.own() > 0);
      out.writeInt(support.relayedFrom().size());
      for (String origin : support.relayedFrom()) out.writeUTF(origin);
      out.writeBoolean(support.first() != null);
      if (support.first() != null) out.writeLong(support.first().toEpochDay());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int number(String entity) {
    @Nullable Integer number = numbers.get(entity);
    if (number == null) throw new IllegalStateException("no entity " + entity);
    return number;
  }

  /** Hands over each fact once, with all its support. */
  void forEachFact(BiConsumer<FactKey, FactSupport> reader) {
    try {
      for (DataOutputStream part : parts) part.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var sums = files.stream().map(FactSpool::read).iterator();
    try (Prefetcher<Map<FactKey, FactSupport>> prefetcher = new Prefetcher<>(sums, 1)) {
      while (prefetcher.hasNext()) prefetcher.next().forEach(facts -> facts.forEach(reader));
    }
  }

  private static Map<FactKey, FactSupport> read(Path file) {
    Map<FactKey, FactSupport> facts = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      while (true) {
        int from;
        try {
          from = in.readInt();
        } catch (EOFException e) {
          return facts;
        }
        FactKey key = new FactKey(from, in.readUTF().intern(), in.readInt());
        facts.merge(key, support(in), FactSupport::plus);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FactSupport support(DataInputStream in) throws IOException {
    int claims = in.readInt();
    boolean own = in.readBoolean();
    TreeSet<String> relayedFrom = new TreeSet<>();
    for (int left = in.readInt(); left > 0; left--) relayedFrom.add(in.readUTF());
    @Nullable LocalDate day = in.readBoolean() ? LocalDate.ofEpochDay(in.readLong()) : null;
    return new FactSupport(claims, 1, own ? 1 : 0, relayedFrom, day, day);
  }

  @Override
  public void close() {
    try {
      for (DataOutputStream part : parts) part.close();
      for (Path file : files) Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
