package parley;

import java.io.InputStream;
import java.util.List;
import parley.document.DossierReader;
import parley.document.Reading;
import parley.document.Sources;
import parley.graph.GraphRows;

/** The dossier on invented talks: three sides, five rounds, two mediators in one of them. */
public final class Talks {
  /** Its folder. */
  public static final String FOLDER = "src/test/resources/talks/dossier";

  private Talks() {}

  /** Its rows. */
  public static GraphRows rows() {
    return rows(FOLDER);
  }

  /** The rows of any files without problems. */
  public static GraphRows rows(String... paths) {
    Reading reading = DossierReader.read(Sources.of(List.of(paths), InputStream.nullInputStream()));
    if (!reading.problems().isEmpty()) throw new AssertionError(reading.problems());
    return GraphRows.of(reading.dossier());
  }
}
