package parley.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dossier.pass.DetailedPass;
import parley.dossier.pass.DocumentScan;
import parley.dossier.problem.DocumentException;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.OpenedSource;

/** Reads documents as one load, and finds everything that is wrong with them. */
public final class DossierReader {
  private DossierReader() {}

  /**
   * Reads all sources as one load.
   *
   * @throws DocumentException when a source cannot be opened or the disk fails
   */
  public static ReadResult read(List<DocumentSource> sources) {
    return read(sources, null);
  }

  /** Reads all sources as one load; quotations are looked up in the texts, if these are given. */
  public static ReadResult read(List<DocumentSource> sources, @Nullable TextFolder texts) {
    List<OpenedSource> inputs = new ArrayList<>();
    boolean done = false;
    try {
      for (DocumentSource source : sources) inputs.add(OpenedSource.open(source));
      DocumentScan scan = DocumentScan.of(inputs, texts != null);
      DetailedPass detailedPass = new DetailedPass(scan.firstPass(), texts);
      ReadResult result =
          new ReadResult(scan, detailedPass.entities(), detailedPass.articles(), texts);
      done = true;
      return result;
    } finally {
      if (!done) inputs.forEach(OpenedSource::close);
    }
  }
}
