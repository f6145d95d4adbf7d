package parley.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML; every text and every attribute's value goes through the escaper. */
public final class HtmlWriter {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  public HtmlWriter open(String element, String... attributes) {
    start(element, attributes);
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  public HtmlWriter close() {
    String element = open.pop();
    out.append("</").append(element).append('>');
    return this;
  }

  /** An element that has no content, such as {@code input}. */
  public HtmlWriter voidElement(String element, String... attributes) {
    start(element, attributes);
    return this;
  }

  /** An element with a text. */
  public HtmlWriter element(String element, String text, String... attributes) {
    open(element, attributes);
    text(text);
    return close();
  }

  /** A link; its text and address are escaped as all others. */
  public HtmlWriter link(String text, String address, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = "href";
    all[1] = address;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return element("a", text, all);
  }

  /** A link out of the page, which tells the other side nothing of it. */
  public HtmlWriter externalLink(String text, String address) {
    return link(text, address, "rel", "noopener noreferrer", "target", "_blank");
  }

  /** Text, on as many lines as it has. */
  public HtmlWriter text(String text) {
    out.append(MarkupEscaper.html(text));
    return this;
  }

  /** Text in which line breaks and tabs stand as they are, for {@code pre}. */
  public HtmlWriter preformatted(String text) {
    boolean first = true;
    for (String line : text.split("\\R", -1)) {
      if (!first) out.append('\n');
      out.append(MarkupEscaper.htmlLine(line));
      first = false;
    }
    return this;
  }

  /** Markup of our own, which may leave elements open. */
  public HtmlWriter raw(String markup) {
    out.append(markup);
    return this;
  }

  /** A line break between elements, for who reads the markup. */
  public HtmlWriter line() {
    return raw("\n");
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      out.append("=\"").append(MarkupEscaper.htmlLine(attributes[i + 1])).append('"');
    }
    out.append('>');
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) throw new IllegalStateException("not closed: " + open);
    return out.toString();
  }
}
