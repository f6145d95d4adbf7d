package parley.document;

import java.util.List;
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
    List<DossierFile> files = sources.stream().map(FileReader::read).toList();
    List<Tree> trees = files.stream().flatMap(file -> file.trees().stream()).toList();
    boolean whole = files.stream().allMatch(DossierFile::whole);
    for (Tree tree : trees) {
      DossierSchema.get().check(tree);
      Refinements.check(tree);
    }
    Entities entities = new Entities(trees);
    Articles articles = new Articles(trees);
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
