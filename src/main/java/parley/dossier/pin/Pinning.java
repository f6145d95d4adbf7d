package parley.dossier.pin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.ParsedFile;
import parley.dossier.pass.FragmentChecks;
import parley.dossier.pass.WholeDossierPass;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.Problem;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.AtomicFile;
import parley.dossier.source.SourceFinder;

/** Dossier files whose quotations are to become ranges, all of them or none. */
public final class Pinning {
  private final List<Problem> problems;
  private final List<PinnedFile> files;

  private Pinning(List<Problem> problems, List<PinnedFile> files) {
    this.problems = problems;
    this.files = files;
  }

  /**
   * Looks up the quotations of files and folders; nothing is written yet.
   *
   * @throws DocumentException when a file cannot be read
   */
  public static Pinning of(List<String> arguments, TextFolder texts) {
    List<FileSnapshot> stored =
        SourceFinder.find(arguments, InputStream.nullInputStream()).stream()
            .map(FileSnapshot::of)
            .toList();
    List<ParsedFile> files = stored.stream().map(FileSnapshot::read).toList();
    List<DocumentTree> trees = files.stream().flatMap(file -> file.trees().stream()).toList();
    trees.forEach(tree -> FragmentChecks.check(tree, true));
    WholeDossierPass.of(trees, files.stream().allMatch(ParsedFile::isComplete), texts);
    List<Problem> problems =
        files.stream().flatMap(file -> file.findings().problems(file.name()).stream()).toList();
    List<PinnedFile> pinned = new ArrayList<>();
    for (int i = 0; problems.isEmpty() && i < files.size(); i++) {
      pinned.add(PinnedFile.of(stored.get(i), files.get(i)));
    }
    return new Pinning(problems, List.copyOf(pinned));
  }

  /** What is wrong with the files; references into other files and the graph are not looked at. */
  public List<Problem> problems() {
    return problems;
  }

  /** The files in the order given; none when there are problems. */
  public List<PinnedFile> files() {
    return files;
  }

  /**
   * Writes the files that change, each beside itself first; a file is never half written.
   *
   * @throws DocumentException when one cannot be written, or was changed meanwhile
   */
  public void write() {
    List<PinnedFile> changing = files.stream().filter(PinnedFile::hasChanges).toList();
    List<AtomicFile> beside = new ArrayList<>();
    try {
      for (PinnedFile file : changing) beside.add(writeTemporary(file));
      changing.forEach(Pinning::checkCurrent);
      for (int i = 0; i < changing.size(); i++) replace(changing.get(i), beside.get(i));
    } finally {
      beside.forEach(Pinning::close);
    }
  }

  private static AtomicFile writeTemporary(PinnedFile file) {
    if (!file.before().isWritable()) {
      throw new DocumentException(
          MessageText.quote(file.name()) + " cannot be written; check its permissions");
    }
    try {
      return file.after().writeTemporary();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static void checkCurrent(PinnedFile file) {
    try {
      if (file.before().isUnchanged()) return;
    } catch (IOException e) {
      throw failed(file, e);
    }
    throw new DocumentException(
        MessageText.quote(file.name())
            + " was changed meanwhile, so nothing is written; pin it again");
  }

  private static void replace(PinnedFile file, AtomicFile beside) {
    try {
      beside.replace();
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static DocumentException failed(PinnedFile file, IOException cause) {
    return new DocumentException(
        MessageText.quote(file.name())
            + " cannot be written; check its folder's permissions and the disk",
        cause);
  }

  private static void close(AtomicFile file) {
    try {
      file.close();
    } catch (IOException e) {
      // What is left over is a hidden file that no command reads.
    }
  }
}
