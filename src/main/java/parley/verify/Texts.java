package parley.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a folder by the SHA-256 of their bytes; read when they are asked for. */
public final class Texts {
  private static final int LARGEST = 10 << 20;

  private final Map<String, Path> bySha256 = new TreeMap<>();
  private final List<String> leftOut = new ArrayList<>();

  private Texts() {}

  /** The files in the folder itself that are not hidden. */
  public static Texts in(Path folder) {
    Texts texts = new Texts();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file) && !name(file).startsWith(".")) texts.add(file);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the texts in " + folder + ": " + why(e), e);
    }
  }

  private void add(Path file) throws IOException {
    byte @Nullable [] bytes = bytes(file);
    if (bytes == null) leftOut.add(name(file));
    else bySha256.putIfAbsent(sha256(bytes), file);
  }

  /** The names of files that are too large to be an article. */
  public List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /** Whether there is a file of that hash. */
  boolean has(String sha256) {
    return bySha256.containsKey(sha256);
  }

  /** The text of that hash, if there is one and it is UTF-8. */
  Optional<ArticleText> find(String sha256) {
    return Optional.ofNullable(bySha256.get(sha256)).flatMap(Texts::text);
  }

  /** The hashes of all files, in the order of the files' names. */
  List<String> hashes() {
    List<String> hashes = new ArrayList<>(bySha256.keySet());
    hashes.sort((one, other) -> name(one).compareTo(name(other)));
    return hashes;
  }

  /** The name of the file of that hash. */
  String name(String sha256) {
    return Optional.ofNullable(bySha256.get(sha256)).map(Texts::name).orElseThrow();
  }

  private static Optional<ArticleText> text(Path file) {
    try {
      byte @Nullable [] bytes = bytes(file);
      return bytes == null ? Optional.empty() : ArticleText.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + why(e), e);
    }
  }

  private static byte @Nullable [] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? null : bytes;
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String why(IOException e) {
    return e.getClass().getSimpleName() + ", " + e.getMessage();
  }
}
