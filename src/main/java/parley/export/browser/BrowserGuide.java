package parley.export.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parley.render.value.BundledText;

/** A guide for Neo4j Browser: a page on the graph, and one for each folder of favourites. */
record BrowserGuide(List<String> welcome, Map<String, List<BrowserFavourite>> folders) {
  private static final String TITLE = "parley: what articles say about negotiations";

  static BrowserGuide of(List<BrowserFavourite> favourites) {
    Map<String, List<BrowserFavourite>> folders =
        favourites.stream()
            .collect(groupingBy(BrowserFavourite::folder, LinkedHashMap::new, toList()));
    String welcome = BundledText.read(BrowserGuide.class, "guide.txt");
    return new BrowserGuide(List.of(welcome.strip().split("\n\n", -1)), folders);
  }

  /** For Browser 5, which leaves out scripts and whatever runs. */
  String html() {
    StringBuilder html = new StringBuilder();
    html.append("<title>" + escaped(TITLE) + "</title>\n");
    html.append("<article class=\"guide\">\n<carousel class=\"deck container-fluid\">\n");
    slide(html, TITLE, welcome.stream().map(BrowserGuide::paragraph).toList());
    folders.forEach(
        (folder, favourites) ->
            slide(html, heading(folder), favourites.stream().map(BrowserGuide::question).toList()));
    return html.append("</carousel>\n</article>\n").toString();
  }

  private static void slide(StringBuilder html, String heading, List<String> parts) {
    html.append("<slide class=\"row-fluid\">\n<div class=\"col-sm-12\">\n");
    html.append("<h3>" + escaped(heading) + "</h3>\n");
    parts.forEach(html::append);
    html.append("</div>\n</slide>\n");
  }

  private static String paragraph(String text) {
    return "<p>" + escaped(text.replace('\n', ' ')) + "</p>\n";
  }

  private static String question(BrowserFavourite favourite) {
    return "<h4>"
        + escaped(favourite.title())
        + "</h4>\n"
        + paragraph(favourite.description())
        + "<pre class=\"pre-scrollable code runnable\">"
        + escaped(favourite.cypher())
        + "</pre>\n";
  }

  /** For the Browser that follows, which reads AsciiDoc. */
  String adoc() {
    StringBuilder adoc = new StringBuilder("= " + TITLE + "\n\n== The graph\n\n");
    welcome.forEach(paragraph -> adoc.append(paragraph).append("\n\n"));
    folders.forEach(
        (folder, favourites) -> {
          adoc.append("== " + heading(folder) + "\n\n");
          for (BrowserFavourite favourite : favourites) {
            adoc.append("=== " + favourite.title() + "\n\n");
            adoc.append(favourite.description() + "\n\n");
            adoc.append("[source,cypher]\n----\n" + favourite.cypher() + "----\n\n");
          }
        });
    return adoc.toString();
  }

  private static String heading(String folder) {
    String word = folder.substring(folder.indexOf(' ') + 1);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
