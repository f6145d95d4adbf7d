package parley.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
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
import parley.cli.LoadIntoOpen;
import parley.document.DossierReader;
import parley.document.Sources;
import parley.graph.GraphRows;
import parley.model.Dossier;
import parley.store.Census;
import parley.store.Location;
import parley.store.Store;

/** What happens inside one process, on 1,000 invented articles: milliseconds for all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class Parts {
  private static final int ARTICLES = 1_000;

  private @Nullable Path folder;
  private @Nullable Path file;
  private @Nullable Dossier dossier;
  private @Nullable Store store;

  @Setup
  public void prepare() throws IOException {
    folder = Files.createTempDirectory("parley-parts");
    file = new Invented(ARTICLES, "").write(folder.resolve("dossier.jsonl"));
    dossier =
        DossierReader.read(Sources.of(List.of(file.toString()), InputStream.nullInputStream()))
            .dossier();
    store = Store.serve(new Location.Embedded(folder.resolve("store")), 0);
    LoadIntoOpen.load(file, store);
  }

  @TearDown
  public void end() throws IOException {
    Objects.requireNonNull(store).close();
    Child.delete(Objects.requireNonNull(folder));
  }

  /** Jackson's tokens alone: what reading JSON costs at least. */
  @Benchmark
  public void tokens(Blackhole sink) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(Objects.requireNonNull(file).toFile())) {
      while (json.nextToken() != null) sink.consume(json.currentToken());
    }
  }

  /** Reading and checking. */
  @Benchmark
  public Dossier reading() {
    List<String> paths = List.of(Objects.requireNonNull(file).toString());
    return DossierReader.read(Sources.of(paths, InputStream.nullInputStream())).dossier();
  }

  /** Rows with their hashes. */
  @Benchmark
  public void rows(Blackhole sink) {
    GraphRows rows = GraphRows.of(Objects.requireNonNull(dossier));
    rows.entities().forEach(sink::consume);
    rows.articles().forEach(sink::consume);
  }

  /** Counting everything and taking the fingerprint. */
  @Benchmark
  public Census fingerprint() {
    return Objects.requireNonNull(store).census();
  }
}
