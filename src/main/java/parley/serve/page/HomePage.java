package parley.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parley.render.html.HtmlWriter;
import parley.report.Report;
import parley.report.ReportCatalogue;
import parley.serve.http.Response;
import parley.serve.http.Routes;

/** The questions, by family. */
public final class HomePage {
  private HomePage() {}

  public static Response of(ReportCatalogue catalogue) {
    Map<String, List<Report>> families = new TreeMap<>();
    for (Report report : catalogue.reports()) {
      families.computeIfAbsent(report.family(), key -> new ArrayList<>()).add(report);
    }
    return Response.html(
        200,
        PageTemplate.page(
            "Questions",
            html -> {
              html.element("h1", "What do the articles say?");
              html.element(
                  "p",
                  "Each answer leads to the articles, and to the words in them, that support it.",
                  "class",
                  "lead");
              html.open("div", "class", "families");
              families.forEach((family, reports) -> family(family, reports, html));
              html.close();
            }));
  }

  private static void family(String family, List<Report> reports, HtmlWriter html) {
    html.open("section", "class", "family").element("h2", titled(family));
    html.open("ul");
    for (Report report : reports) {
      html.open("li").link(report.title(), Routes.QUESTION + report.name()).close();
    }
    html.close().close();
  }

  static String titled(String family) {
    if (family.isEmpty()) return "More";
    return family.substring(0, 1).toUpperCase(Locale.ROOT) + family.substring(1);
  }
}
