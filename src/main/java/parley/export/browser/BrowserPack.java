package parley.export.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.export.archive.ZipArchive;
import parley.render.value.BundledText;
import parley.report.ReportCatalogue;

/**
 * What makes Neo4j Browser know the graph: the questions as favourites, the style (GraSS), and a
 * guide as HTML, which Browser 5 shows, and as AsciiDoc, which its successor shows.
 */
public record BrowserPack(
    List<BrowserFavourite> favourites, String grass, String guideHtml, String guideAdoc) {
  public BrowserPack {
    favourites = List.copyOf(favourites);
  }

  /** The pack of all reports, and of what Browser draws. */
  public static BrowserPack of(ReportCatalogue catalogue) {
    List<BrowserFavourite> favourites = new ArrayList<>();
    ReportCatalogue.drawings()
        .forEach((name, text) -> favourites.add(BrowserFavourite.drawing(name, text)));
    catalogue.reports().forEach(report -> favourites.add(BrowserFavourite.of(report)));
    BrowserGuide guide = BrowserGuide.of(favourites);
    return new BrowserPack(favourites, GrassStylesheet.sheet(), guide.html(), guide.adoc());
  }

  /** The files of the pack by name, each time the same bytes. */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String readme = BundledText.read(BrowserPack.class, "browser-readme.txt");
    files.put("README.txt", readme.getBytes(UTF_8));
    files.put("parley-favourites.zip", archive());
    files.put("parley.grass", grass.getBytes(UTF_8));
    files.put("guide.html", guideHtml.getBytes(UTF_8));
    files.put("guide.adoc", guideAdoc.getBytes(UTF_8));
    return files;
  }

  private byte[] archive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchive zip = new ZipArchive(bytes)) {
      for (BrowserFavourite favourite : favourites) {
        String name = favourite.folder() + "/" + favourite.name() + ".cypher";
        zip.file(name, out -> out.write(favourite.cypher()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
