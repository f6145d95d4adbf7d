package parley.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parley.Talks;
import parley.draw.Svg;
import parley.layout.Layout;
import parley.page.Page;
import parley.picture.Picture;
import parley.picture.Pictures;
import parley.store.Progress;
import parley.store.Store;
import parley.store.TestEngine;

/** Pages in files, as someone gets them by mail. */
final class Written {
  private Written() {}

  /** All that the given dossiers say. */
  static Picture picture(String... dossiers) {
    try (Store store = TestEngine.ANY.empty()) {
      for (String dossier : dossiers) store.load(Talks.rows(dossier), Progress.NONE);
      return new Pictures(store, 10_000).all();
    }
  }

  /** The address of the picture's page. */
  static String address(Picture picture) {
    try {
      Path file = Files.createTempFile("parley-page", ".html");
      file.toFile().deleteOnExit();
      Files.writeString(file, Page.html(picture, Svg.of(Layout.FORCE.draw(picture), "parley")));
      return file.toUri().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The edges of a type. */
  static List<parley.picture.Edge> edges(Picture picture, String type) {
    return picture.edges().stream().filter(edge -> edge.type().equals(type)).toList();
  }
}
