package parley.page;

import parley.render.Markup;

/** Markup as it is written: names of elements are constants, all that documents say is escaped. */
final class Html {
  private final StringBuilder out;

  Html(StringBuilder out) {
    this.out = out;
  }

  /** Opens an element; attributes are name, value, name, value. */
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Markup.htmlLine(attributes[i + 1])).append('"');
    }
    out.append('>');
    return this;
  }

  Html close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  Html text(String text) {
    out.append(Markup.html(text));
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  /** Markup of our own. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }
}
