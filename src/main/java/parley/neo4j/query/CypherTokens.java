package parley.neo4j.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and signs of a statement in order, as the engine tells them apart: without comments,
 * words in small letters, {@code '} for a text, and names in backticks with their first one.
 */
final class CypherTokens {
  private CypherTokens() {}

  static List<String> of(String cypher) {
    List<String> words = new ArrayList<>();
    for (String piece : lex(cypher)) {
      char first = piece.charAt(0);
      if (first == '\'' || first == '"') words.add("'");
      else if (first == '`') words.add(unquotedName(piece));
      else if (isIdentifierPart(first)) words.add(piece.toLowerCase(Locale.ROOT));
      else if (isVisible(first) && !isComment(piece, 0)) words.add(piece);
    }
    return words;
  }

  /** The whole text in pieces: texts, names in backticks, words, comments, and single signs. */
  static List<String> lex(String cypher) {
    List<String> pieces = new ArrayList<>();
    for (int at = 0, end; at < cypher.length(); at = end) {
      end = tokenEnd(cypher, at);
      pieces.add(cypher.substring(at, end));
    }
    return pieces;
  }

  private static int tokenEnd(String text, int at) {
    char first = text.charAt(at);
    if (text.startsWith("/*", at)) return afterMark(text, text.indexOf("*/", at + 2), 2);
    int end = at + 1;
    if (isComment(text, at)) {
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
    } else if (first == '\'' || first == '"') {
      while (end < text.length() && text.charAt(end) != first) {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      end = afterMark(text, end, 1);
    } else if (first == '`') {
      do {
        end = afterMark(text, text.indexOf('`', end), 1);
      } while (text.startsWith("`", end++));
      end--;
    } else if (isIdentifierPart(first)) {
      while (end < text.length() && isIdentifierPart(text.charAt(end))) end++;
    }
    return end;
  }

  private static boolean isComment(String text, int at) {
    return text.startsWith("//", at) || text.startsWith("/*", at);
  }

  /** Behind a mark of so many characters; at the end of the text when the mark is missing. */
  private static int afterMark(String text, int mark, int length) {
    return mark < 0 ? text.length() : Math.min(text.length(), mark + length);
  }

  private static String unquotedName(String quoted) {
    return quoted.replaceFirst("`$", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isVisible(char sign) {
    return sign > ' ' && sign < 0x7F;
  }

  private static boolean isIdentifierPart(char sign) {
    return Character.isUnicodeIdentifierPart(sign) && !Character.isIdentifierIgnorable(sign);
  }
}
