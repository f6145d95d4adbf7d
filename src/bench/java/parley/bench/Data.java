package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a dossier of some size, made when they are first needed. */
record Data(Path folder, int articles) {
  /** How many files have one article alone, of those that changed and of those that are new. */
  static final int ALONE = 6;

  static Data of(Path bench, int articles) {
    return new Data(bench.resolve("data").resolve(String.valueOf(articles)), articles);
  }

  /** Makes all of them, unless they are there. */
  void prepare() throws IOException {
    if (Files.exists(world().folder().resolve("counts.json"))) return;
    Files.createDirectories(folder);
    Invented dossier = new Invented(articles, "");
    dossier.write(dossier());
    dossier.writeChanged(changed());
    for (int i = 0; i < ALONE; i++) {
      dossier.writeArticle(i, changedArticle(i));
      dossier.writeFurther(i, furtherArticle(i));
    }
    new Invented(20, "before-").write(before());
    WorldWriter.write(dossier(), world().folder());
  }

  /** The whole dossier. */
  Path dossier() {
    return folder.resolve("dossier.jsonl");
  }

  /** The whole dossier with one article changed. */
  Path changed() {
    return folder.resolve("changed.jsonl");
  }

  /** An article that changed, alone; the first is that of {@link #changed}. */
  Path changedArticle(int i) {
    return folder.resolve("changed-article-" + i + ".jsonl");
  }

  /** An article that is not in the dossier, alone. */
  Path furtherArticle(int i) {
    return folder.resolve("further-article-" + i + ".jsonl");
  }

  /** A small dossier of other things, for a graph that has data. */
  Path before() {
    return folder.resolve("before.jsonl");
  }

  World world() {
    return new World(folder.resolve("world"));
  }

  /** What {@code parley export import-files} wrote: the world with facts and ledger. */
  Path whole() {
    return folder.resolve("whole");
  }
}
