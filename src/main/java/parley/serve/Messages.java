package parley.serve;

import java.util.List;
import parley.document.Nearest;
import parley.report.Catalogue;
import parley.report.Report;

/** Pages that say why there is no other. */
final class Messages {
  private Messages() {}

  /** The page that a browser sees until it has the cookie; its script brings the token. */
  static Reply entry() {
    return Reply.html(
        401,
        Shell.bare(
            "parley",
            "enter.js",
            html -> {
              html.element("h1", "parley");
              html.open("p", "id", "message", "role", "status");
              html.text("Open the whole address that “parley serve” printed, with what follows #.");
              html.close();
              html.open("p").link("I have been here before", Routes.HOME).close();
            }));
  }

  static Reply noReport(String name, Catalogue catalogue) {
    List<String> names = catalogue.reports().stream().map(Report::name).toList();
    return Reply.html(
        404,
        Shell.page(
            "No such question",
            html -> {
              html.element("h1", "No such question");
              html.element("p", "There is no report “" + name + "”.");
              new Nearest()
                  .to(name, names)
                  .ifPresent(
                      near -> {
                        html.open("p").text("Did you mean ");
                        html.link(near, Routes.QUESTION + near).text("?").close();
                      });
              html.open("p").link("All questions", Routes.HOME).close();
            }));
  }

  static Reply of(int status, String title, String message) {
    return Reply.html(
        status,
        Shell.page(
            title,
            html -> {
              html.element("h1", title).element("p", message);
              html.open("p").link("All questions", Routes.HOME).close();
            }));
  }
}
