package parley.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.model.Dossier;

/** Reads documents into one dossier, and finds everything that is wrong with them. */
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
    return reading(sources.stream().map(FileReader::read).toList(), texts);
  }

  static Reading reading(List<DossierFile> files, @Nullable Texts texts) {
    List<Tree> trees = files.stream().flatMap(file -> file.trees().stream()).toList();
    boolean whole = files.stream().allMatch(DossierFile::whole);
    for (Tree tree : trees) {
      DossierSchema.get().check(tree);
      Refinements.check(tree);
    }
    Entities entities = new Entities(trees);
    Articles articles = new Articles(trees);
    if (texts == null) Unpinned.report(trees);
    else new Pins(texts).fill(trees);
    Claims claims = new Claims(trees, articles, whole);
    entities.check();
    articles.check(entities);
    claims.check(entities);
    Places places = new Places(entities.bind(), articles.bind(), claims.bind());
    Dossier dossier =
        new Dossier(
            List.copyOf(places.entities().keySet()),
            List.copyOf(places.articles().keySet()),
            List.copyOf(places.claims().keySet()));
    List<Reading.FileResult> results = files.stream().map(DossierFile::result).toList();
    return new Reading(dossier, places, results, entities.types(), whole);
  }
}
