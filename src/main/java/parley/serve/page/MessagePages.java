package parley.serve.page;

import java.util.List;
import parley.dossier.problem.NearestWord;
import parley.report.Report;
import parley.report.ReportCatalogue;
import parley.serve.http.Response;
import parley.serve.http.Routes;

/** Pages that say why there is no other. */
public final class MessagePages {
  private MessagePages() {}

  /** The page that a browser sees until it has the cookie; its script brings the token. */
  public static Response entry() {
    return Response.html(
        401,
        PageTemplate.pageWithoutNavigation(
            "parley",
            "enter.js",
            html -> {
              html.element("h1", "parley");
              html.open("p", "id", "message", "role", "status");
              html.text(
                  "Open the whole address that “parley serve” printed, including the part after #.");
              html.close();
              html.open("p").link("I have been here before", Routes.HOME).close();
            }));
  }

  public static Response noReport(String name, ReportCatalogue catalogue) {
    List<String> names = catalogue.reports().stream().map(Report::name).toList();
    return Response.html(
        404,
        PageTemplate.page(
            "No such question",
            html -> {
              html.element("h1", "No such question");
              html.element("p", "There is no report “" + name + "”.");
              new NearestWord()
                  .find(name, names)
                  .ifPresent(
                      near -> {
                        html.open("p").text("Did you mean ");
                        html.link(near, Routes.QUESTION + near).text("?").close();
                      });
              html.open("p").link("All questions", Routes.HOME).close();
            }));
  }

  public static Response of(int status, String title, String message) {
    return Response.html(
        status,
        PageTemplate.page(
            title,
            html -> {
              html.element("h1", title).element("p", message);
              html.open("p").link("All questions", Routes.HOME).close();
            }));
  }
}
