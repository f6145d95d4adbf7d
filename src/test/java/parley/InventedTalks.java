package parley;

import java.io.InputStream;
import java.util.List;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.source.SourceFinder;
import parley.rows.GraphRows;

/** The dossier on invented talks: three sides, five rounds, two mediators in one of them. */
public final class InventedTalks {
  /** Its folder. */
  public static final String FOLDER = "src/test/resources/talks/dossier";

  private InventedTalks() {}

  /** Its rows. */
  public static GraphRows rows() {
    return rows(FOLDER);
  }

  /** The rows of any files without problems. */
  public static GraphRows rows(String... paths) {
    ReadResult result =
        DossierReader.read(SourceFinder.find(List.of(paths), InputStream.nullInputStream()));
    if (!result.problems().isEmpty()) throw new AssertionError(result.problems());
    return GraphRows.of(result.dossier());
  }
}
