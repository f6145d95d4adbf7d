package parley.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parley.InventedTalks;
import parley.draw.SvgRenderer;
import parley.layout.PictureLayout;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;
import parley.page.StandalonePage;
import parley.picture.Picture;
import parley.picture.PictureBuilder;

/** Pages in files, as someone gets them by mail. */
final class SavedPages {
  private SavedPages() {}

  /** All that the given dossiers say. */
  static Picture picture(String... dossiers) {
    try (Store store = TestEngine.ANY.empty()) {
      for (String dossier : dossiers) store.load(InventedTalks.rows(dossier), LoadProgress.NONE);
      return new PictureBuilder(store, 10_000).all();
    }
  }

  /** The address of the picture's page. */
  static String address(Picture picture) {
    try {
      Path file = Files.createTempFile("parley-page", ".html");
      file.toFile().deleteOnExit();
      Files.writeString(
          file,
          StandalonePage.html(
              picture, SvgRenderer.of(PictureLayout.FORCE.draw(picture), "parley")));
      return file.toUri().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The edges of a type. */
  static List<parley.picture.PictureEdge> edges(Picture picture, String type) {
    return picture.edges().stream().filter(edge -> edge.type().equals(type)).toList();
  }
}
