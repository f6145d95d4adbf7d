package parley.export;

import java.util.List;
import parley.report.Catalogue;

/** What makes Neo4j Browser parley's: favourites, the style of the graph (GraSS), and a guide. */
public record BrowserPack(
    List<Favourite> favourites, String grass, String guideHtml, String guideAdoc) {
  public BrowserPack {
    favourites = List.copyOf(favourites);
  }

  /** The pack of all reports. */
  public static BrowserPack of(Catalogue catalogue) {
    return new BrowserPack(
        catalogue.reports().stream()
            .map(report -> new Favourite(report.family(), report.title(), report.cypher()))
            .toList(),
        "",
        "",
        "");
  }
}
