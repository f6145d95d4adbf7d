package parley.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import parley.bench.invented.InventedDossier;
import parley.bench.method.DossierFileLoad;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.source.SourceFinder;
import parley.model.Dossier;
import parley.neo4j.SharedStore;
import parley.neo4j.Store;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.query.Census;
import parley.rows.GraphRows;

/** What happens inside one process, on 1,000 invented articles: milliseconds for all of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ComponentTimes {
  /** A dossier as a file and as it was read. */
  @State(Scope.Benchmark)
  public static class Documents {
    final Path folder = folder();
    final Path file = folder.resolve("dossier.jsonl");
    final Dossier dossier = write();

    private static Path folder() {
      try {
        return Files.createTempDirectory("parley-parts");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Dossier write() {
      try {
        new InventedDossier(1_000, "").write(file);
        return read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Dossier read() {
      try (ReadResult result = result()) {
        return result.dossier();
      }
    }

    ReadResult result() {
      List<String> paths = List.of(file.toString());
      return DossierReader.read(SourceFinder.find(paths, InputStream.nullInputStream()));
    }

    @TearDown
    public void end() throws IOException {
      ChildProcess.delete(folder);
    }
  }

  /** A store with that dossier. */
  @State(Scope.Benchmark)
  public static class Loaded {
    private @Nullable Store store;

    @Setup
    public void load(Documents documents) {
      store = SharedStore.serve(new StoreLocation.Embedded(documents.folder.resolve("store")), 0);
      DossierFileLoad.load(documents.file, store);
    }

    Store store() {
      return Objects.requireNonNull(store);
    }

    @TearDown
    public void end() {
      store().close();
    }
  }

  /** Jackson's tokens alone: what reading JSON costs at least. */
  @Benchmark
  public void tokens(Documents documents, Blackhole sink) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(documents.file.toFile())) {
      while (json.nextToken() != null) sink.consume(json.currentToken());
    }
  }

  /** Reading and checking, and the articles once more, as a load does. */
  @Benchmark
  public void reading(Documents documents, Blackhole sink) {
    try (ReadResult result = documents.result()) {
      sink.consume(result.problems().size());
      result.articles().forEach(sink::consume);
    }
  }

  /** Rows with their hashes. */
  @Benchmark
  public void rows(Documents documents, Blackhole sink) {
    GraphRows rows = GraphRows.of(documents.dossier);
    rows.entities().forEach(sink::consume);
    rows.articles().forEach(sink::consume);
  }

  /** Counting everything and taking the fingerprint. */
  @Benchmark
  public Census fingerprint(Loaded loaded) {
    return loaded.store().census();
  }
}
