package parley.cli.command;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.SourceDigest;
import parley.dossier.source.SourceFinder;
import parley.neo4j.Store;
import parley.neo4j.write.LoadProgress;

/** What {@code parley load} does between opening a graph and closing it, to be timed alone. */
public final class OpenStoreLoad {
  private OpenStoreLoad() {}

  /** Reads, checks and loads a file, unless it is the one that was loaded last. */
  public static void load(Path file, Store store) {
    List<DocumentSource> sources =
        SourceFinder.find(List.of(file.toString()), InputStream.nullInputStream());
    String input = SourceDigest.of(sources).orElseThrow();
    if (store.loadedArticles(input).isPresent()) return;
    try (ReadResult result = DossierReader.read(sources)) {
      List<Problem> problems = LoadSteps.problems(result, store);
      if (!problems.isEmpty()) throw new IllegalStateException(problems.get(0).toString());
      store.load(LoadSteps.rows(result, store), LoadProgress.NONE, input);
    }
  }
}
