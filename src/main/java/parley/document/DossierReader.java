package parley.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents as one load, and finds everything that is wrong with them. */
public final class DossierReader {
  private DossierReader() {}

  /**
   * Reads all sources as one load.
   *
   * @throws DocumentException when a source cannot be opened or the disk fails
   */
  public static Reading read(List<Source> sources) {
    return read(sources, null);
  }

  /** Reads all sources as one load; quotations are looked up in the texts, if these are given. */
  public static Reading read(List<Source> sources, @Nullable Texts texts) {
    List<Input> inputs = new ArrayList<>();
    boolean done = false;
    try {
      for (Source source : sources) inputs.add(Input.open(source));
      Scan scan = Scan.of(inputs, texts != null);
      Inspection inspection = new Inspection(scan.survey(), texts);
      Reading reading = new Reading(scan, inspection.entities(), inspection.articles(), texts);
      done = true;
      return reading;
    } finally {
      if (!done) inputs.forEach(Input::close);
    }
  }
}
