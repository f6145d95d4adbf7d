package parley.render.html;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import parley.render.value.CodePointReplacer;
import parley.render.value.TerminalText;

/** Text from documents as text in HTML and Markdown. */
final class MarkupEscaper {
  private static final String MARKDOWN_SIGNS = "\\`*_[]~|$";

  private MarkupEscaper() {}

  /** HTML on as many lines as the text has. */
  static String html(String text) {
    return lines(text, MarkupEscaper::html);
  }

  /** HTML on one line, good for an attribute too. */
  static String htmlLine(String text) {
    return CodePointReplacer.replace(text, MarkupEscaper::html);
  }

  static String markdown(String text) {
    return lines(text, MarkupEscaper::markdown);
  }

  private static @Nullable String markdown(int point) {
    if (point == '"' || point == '\'') return null;
    return MARKDOWN_SIGNS.indexOf(point) >= 0 ? "\\" + Character.toString(point) : html(point);
  }

  private static String lines(String text, IntFunction<@Nullable String> replacement) {
    return CodePointReplacer.replace(
        text.replace("\r\n", "\n"), point -> point == '\n' ? "<br>" : replacement.apply(point));
  }

  private static @Nullable String html(int point) {
    return switch (point) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\t' -> "&#9;";
      // Persian words and emoji need the zero-width joiners; a reference keeps them from terminals.
      case 0x200C -> "&zwnj;";
      case 0x200D -> "&zwj;";
      default -> TerminalText.escaped(point);
    };
  }
}
