package parley.page;

import parley.render.html.HtmlWriter;

/** What all tables of a page have around their frame. */
final class TableFrame {
  private final HtmlWriter html;

  TableFrame(HtmlWriter html) {
    this.html = html;
  }

  /** A heading with # before it is one of numbers. */
  void head(String id, String caption, String... headings) {
    html.open(
        "div", "class", "scroll", "tabindex", "0", "role", "region", "aria-labelledby", "of-" + id);
    html.open("table", "id", id)
        .element("caption", caption, "id", "of-" + id)
        .open("thead")
        .open("tr");
    for (String heading : headings) {
      if (heading.startsWith("#")) {
        html.element("th", heading.substring(1), "scope", "col", "class", "number");
      } else {
        html.element("th", heading, "scope", "col");
      }
    }
    html.close().close().line().open("tbody").line();
  }

  void end() {
    html.close().close().close().line();
  }

  void number(int number) {
    html.element("td", String.valueOf(number), "class", "number");
  }
}
