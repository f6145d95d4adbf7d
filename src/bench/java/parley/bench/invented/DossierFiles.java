package parley.bench.invented;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.bench.method.GraphCsvFolder;
import parley.bench.method.GraphCsvWriter;

/** The files of a dossier of some size, made when they are first needed. */
public record DossierFiles(Path folder, int articles) {
  /** How many files have one article alone, of those that changed and of those that are new. */
  public static final int ALONE = 6;

  public static DossierFiles of(Path bench, int articles) {
    return new DossierFiles(bench.resolve("data").resolve(String.valueOf(articles)), articles);
  }

  /** Makes all of them, unless they are there. */
  public void prepare() throws IOException {
    if (Files.exists(world().folder().resolve("counts.json"))) return;
    Files.createDirectories(folder);
    InventedDossier dossier = new InventedDossier(articles, "");
    dossier.write(dossier());
    dossier.writeChanged(changed());
    for (int i = 0; i < ALONE; i++) {
      dossier.writeArticle(i, changedArticle(i));
      dossier.writeFurther(i, furtherArticle(i));
    }
    new InventedDossier(20, "before-").write(before());
    GraphCsvWriter.write(dossier(), world().folder());
  }

  /** The whole dossier. */
  public Path dossier() {
    return folder.resolve("dossier.jsonl");
  }

  /** The whole dossier with one article changed. */
  public Path changed() {
    return folder.resolve("changed.jsonl");
  }

  /** An article that changed, alone; the first is that of {@link #changed}. */
  public Path changedArticle(int i) {
    return folder.resolve("changed-article-" + i + ".jsonl");
  }

  /** An article that is not in the dossier, alone. */
  public Path furtherArticle(int i) {
    return folder.resolve("further-article-" + i + ".jsonl");
  }

  /** A small dossier of other things, for a graph that has data. */
  public Path before() {
    return folder.resolve("before.jsonl");
  }

  public GraphCsvFolder world() {
    return new GraphCsvFolder(folder.resolve("world"));
  }

  /** What {@code parley export import-files} wrote: the world with facts and ledger. */
  public Path whole() {
    return folder.resolve("whole");
  }
}
