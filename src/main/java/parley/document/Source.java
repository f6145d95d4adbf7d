package parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document to read, under the name that problems show. */
public final class Source {
  private final String name;
  private final Format format;
  private final @Nullable Path path;
  private final Opening opening;

  Source(String name, Format format, Opening opening) {
    this(name, format, null, opening);
  }

  Source(String name, Format format, Path path) {
    this(name, format, path, () -> Files.newInputStream(path));
  }

  private Source(String name, Format format, @Nullable Path path, Opening opening) {
    this.name = name;
    this.format = format;
    this.path = path;
    this.opening = opening;
  }

  /** The name as the user typed it. */
  public String name() {
    return name;
  }

  Format format() {
    return format;
  }

  /** The file it is, unless it is standard input. */
  Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  InputStream open() throws IOException {
    return opening.open();
  }

  @Override
  public String toString() {
    return name;
  }

  /** How to get at the bytes. */
  @FunctionalInterface
  interface Opening {
    InputStream open() throws IOException;
  }
}
