package parley.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import parley.document.DossierReader;
import parley.document.Problem;
import parley.document.Reading;
import parley.document.Source;
import parley.document.SourceDigest;
import parley.document.Sources;
import parley.store.Progress;
import parley.store.Store;

/** What {@code parley load} does between opening a graph and closing it, to be timed alone. */
public final class LoadIntoOpen {
  private LoadIntoOpen() {}

  /** Reads, checks and loads a file, unless it is the one that was loaded last. */
  public static void load(Path file, Store store) {
    List<Source> sources = Sources.of(List.of(file.toString()), InputStream.nullInputStream());
    String input = SourceDigest.of(sources).orElseThrow();
    if (store.known(input).isPresent()) return;
    try (Reading reading = DossierReader.read(sources)) {
      List<Problem> problems = Loading.problems(reading, store);
      if (!problems.isEmpty()) throw new IllegalStateException(problems.get(0).toString());
      store.load(Loading.rows(reading, store), Progress.NONE, input);
    }
  }
}
