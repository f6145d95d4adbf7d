package parley.dossier.quote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.UnreadableDocumentException;
import parley.model.value.Sha256;

/** A folder with the texts of articles, each found by its name or by the SHA-256 of its bytes. */
public final class TextFolder {
  private final String folder;
  private final Map<String, Path> byName = new TreeMap<>();
  private final Map<Path, StoredText> cache = new HashMap<>();
  private @Nullable Map<String, Path> bySha256;

  private TextFolder(String folder) {
    this.folder = folder;
  }

  /**
   * The texts that lie in a folder itself.
   *
   * @throws DocumentException when it cannot be read
   */
  public static TextFolder open(Path folder) {
    String shown = MessageText.quote(folder.toString());
    if (!Files.isDirectory(folder)) {
      throw new DocumentException(
          "there is no folder " + shown + " with texts; check its spelling");
    }
    TextFolder texts = new TextFolder(folder.toString());
    try (Stream<Path> children = Files.list(folder)) {
      for (Path file : children.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(".")) texts.byName.put(name, file);
      }
    } catch (IOException e) {
      throw new DocumentException(
          "the folder " + shown + " cannot be read; check its permissions", e);
    }
    return texts;
  }

  /** The folder as the user named it. */
  String folder() {
    return folder;
  }

  List<String> names() {
    return List.copyOf(byName.keySet());
  }

  Optional<StoredText> findByName(String name) throws UnreadableDocumentException {
    Path file = byName.get(name);
    if (file == null) file = findByComposedName(name);
    return file == null ? Optional.empty() : Optional.of(load(file));
  }

  /** Some systems decompose the names of files; the only one that looks like the name is meant. */
  private @Nullable Path findByComposedName(String name) {
    String composed = ComposedText.compose(name);
    List<String> alike =
        byName.keySet().stream()
            .filter(other -> ComposedText.compose(other).equals(composed))
            .toList();
    return alike.size() == 1 ? byName.get(alike.get(0)) : null;
  }

  Optional<StoredText> findBySha256(String sha256) throws UnreadableDocumentException {
    Path file = bySha256().get(sha256);
    return file == null ? Optional.empty() : Optional.of(load(file));
  }

  /** The hashes of all texts, in the order of the files' names. */
  public List<String> hashes() {
    List<String> sorted = new ArrayList<>(bySha256().keySet());
    sorted.sort(Comparator.comparing(this::name));
    return sorted;
  }

  /** The name of the file of that hash. */
  public String name(String sha256) {
    return String.valueOf(Objects.requireNonNull(bySha256().get(sha256)).getFileName());
  }

  /** The text of that hash, if there is one that can be read as a text. */
  public Optional<String> text(String sha256) {
    try {
      return findBySha256(sha256).map(StoredText::text);
    } catch (UnreadableDocumentException e) {
      return Optional.empty();
    }
  }

  private StoredText load(Path file) throws UnreadableDocumentException {
    StoredText known = cache.get(file);
    if (known != null) return known;
    try {
      StoredText text = StoredText.read(file);
      cache.put(file, text);
      return text;
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private Map<String, Path> bySha256() {
    if (bySha256 == null) bySha256 = hashAllFiles();
    return bySha256;
  }

  private Map<String, Path> hashAllFiles() {
    Map<String, Path> hashes = new HashMap<>();
    for (Path file : byName.values()) {
      // Files that are no texts may lie here too, and may not be for us to read.
      if (Files.isReadable(file)) hashes.putIfAbsent(hash(file), file);
    }
    return hashes;
  }

  private static String hash(Path file) {
    MessageDigest digest = Sha256.newDigest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    } catch (IOException e) {
      throw failed(file, e);
    }
    return Sha256.hex(digest);
  }

  private static DocumentException failed(Path file, IOException cause) {
    return new DocumentException(
        MessageText.quote(file.toString()) + " cannot be read; check its permissions and the disk",
        cause);
  }
}
