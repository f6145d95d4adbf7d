package parley.document;

import java.io.IOException;
import java.io.InputStream;

/** One document to read, under the name that problems show. */
public final class Source {
  private final String name;
  private final Format format;
  private final Opening opening;

  Source(String name, Format format, Opening opening) {
    this.name = name;
    this.format = format;
    this.opening = opening;
  }

  /** The name as the user typed it. */
  public String name() {
    return name;
  }

  Format format() {
    return format;
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
