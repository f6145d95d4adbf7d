package parley.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import parley.document.DossierReader;
import parley.document.Problem;
import parley.document.Reading;
import parley.document.Sources;
import parley.store.Progress;
import parley.store.Store;

/** What {@code parley load} does between opening a graph and closing it, to be timed alone. */
public final class LoadIntoOpen {
  private LoadIntoOpen() {}

  /** Reads, checks and loads a file. */
  public static void load(Path file, Store store) {
    List<String> paths = List.of(file.toString());
    Reading reading = DossierReader.read(Sources.of(paths, InputStream.nullInputStream()));
    List<Problem> problems = Loading.problems(reading, store);
    if (!problems.isEmpty()) throw new IllegalStateException(problems.get(0).toString());
    store.load(Loading.rows(reading.dossier(), store), Progress.NONE);
  }
}
