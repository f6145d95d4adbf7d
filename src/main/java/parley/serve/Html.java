package parley.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import parley.render.Markup;

/** Writes HTML; every text and every attribute's value goes through the escaper. */
final class Html {
  private static final Set<String> WITHIN_A_LINE =
      Set.of("a", "span", "label", "button", "th", "dt", "pre");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn. */
  Html open(String element, String... attributes) {
    start(element, attributes);
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    String element = open.pop();
    out.append("</").append(element).append('>');
    // A line break would be a blank between this and what follows.
    if (!WITHIN_A_LINE.contains(element)) out.append('\n');
    return this;
  }

  /** An element that has no content, such as {@code input}. */
  Html single(String element, String... attributes) {
    start(element, attributes);
    return this;
  }

  /** An element with a text. */
  Html element(String element, String text, String... attributes) {
    open(element, attributes);
    text(text);
    return close();
  }

  Html link(String text, String address, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = "href";
    all[1] = address;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return element("a", text, all);
  }

  Html text(String text) {
    out.append(Markup.html(text));
    return this;
  }

  /** Text in which line breaks and tabs stand as they are, for {@code pre}. */
  Html preformatted(String text) {
    boolean first = true;
    for (String line : text.split("\\R", -1)) {
      if (!first) out.append('\n');
      out.append(Markup.htmlLine(line));
      first = false;
    }
    return this;
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      out.append("=\"").append(Markup.htmlLine(attributes[i + 1])).append('"');
    }
    out.append('>');
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) throw new IllegalStateException("not closed: " + open);
    return out.toString();
  }
}
