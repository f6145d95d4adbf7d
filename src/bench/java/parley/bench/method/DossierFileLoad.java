package parley.bench.method;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.SourceFinder;
import parley.load.DossierLoad;
import parley.load.LoadPlan;
import parley.load.LoadResult;
import parley.load.OpenStoreLoad;
import parley.load.QuarantinePolicy;
import parley.neo4j.Store;
import parley.neo4j.write.LoadProgress;

/** What {@code parley load} does between opening a graph and closing it, to be timed alone. */
public final class DossierFileLoad {
  private DossierFileLoad() {}

  /** Reads, checks and loads a file, unless it is the one that was loaded last. */
  public static void load(Path file, Store store) {
    List<DocumentSource> sources =
        SourceFinder.find(List.of(file.toString()), InputStream.nullInputStream());
    String input = DossierLoad.inputVersion(sources).orElseThrow();
    LoadResult result =
        new OpenStoreLoad(store, LoadPlan.USUAL, QuarantinePolicy.REFUSE, LoadProgress.NONE)
            .load(sources, null, input);
    if (result.isRefused()) throw new IllegalStateException(result.toString());
  }
}
