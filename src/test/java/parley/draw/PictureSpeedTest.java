package parley.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.layout.PictureLayout;
import parley.picture.GeneratedPicture;
import parley.picture.Picture;

/** How long large pictures take and how large their files are; the figures of docs/pictures.md. */
@EnabledIfSystemProperty(named = "parley.speed", matches = "true")
@Isolated
class PictureSpeedTest {
  @ParameterizedTest
  @CsvSource({
    "300,FORCE",
    "1500,FORCE",
    "10000,FORCE",
    "10000,LAYERED",
    "10000,MATRIX",
    "10000,TIMELINE"
  })
  void tellsTimeAndSize(int nodes, PictureLayout layout) throws IOException {
    Picture picture = GeneratedPicture.of(nodes);
    for (PictureFormat format : PictureFormat.values()) {
      if (layout != PictureLayout.FORCE && format != PictureFormat.SVG) continue;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      long start = System.nanoTime();
      format.write(picture, layout, out);
      System.out.printf(
          "%d nodes, %s, %s: %.1f s, %.1f MB%n",
          nodes, layout.word(), format.word(), (System.nanoTime() - start) / 1e9, out.size() / 1e6);
    }
  }
}
