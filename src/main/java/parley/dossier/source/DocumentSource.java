package parley.dossier.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document to read, under the name that problems show. */
public final class DocumentSource {
  private final String name;
  private final DocumentFormat format;
  private final @Nullable Path path;
  private final Opener opening;

  public DocumentSource(String name, DocumentFormat format, Opener opening) {
    this(name, format, null, opening);
  }

  DocumentSource(String name, DocumentFormat format, Path path) {
    this(name, format, path, () -> Files.newInputStream(path));
  }

  private DocumentSource(String name, DocumentFormat format, @Nullable Path path, Opener opening) {
    this.name = name;
    this.format = format;
    this.path = path;
    this.opening = opening;
  }

  /** The name as the user typed it. */
  public String name() {
    return name;
  }

  public DocumentFormat format() {
    return format;
  }

  /** The file it is, unless it is standard input. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  public InputStream open() throws IOException {
    return opening.open();
  }

  @Override
  public String toString() {
    return name;
  }

  /** How to get at the bytes. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }
}
