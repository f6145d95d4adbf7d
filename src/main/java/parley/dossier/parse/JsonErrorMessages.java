package parley.dossier.parse;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.PositionCursor;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;

/** Says in our own words what keeps a text from being JSON. */
public final class JsonErrorMessages {
  private static final Pattern WORD = Pattern.compile("Non-standard token '([^']*)'");

  private static final Pattern WORD_OR_CHARACTER =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*|.", Pattern.DOTALL);

  private JsonErrorMessages() {}

  public static UnreadableDocumentException empty() {
    return new UnreadableDocumentException(
        TextPosition.START,
        "this is empty; a dossier is an object with sections such as people and claims");
  }

  static UnreadableDocumentException trailing(TextPosition position) {
    return new UnreadableDocumentException(
        position, "the document has ended, but more text follows; remove it");
  }

  static UnreadableDocumentException unreadable(
      JsonProcessingException e, String text, PositionCursor cursor, JsonParser parser) {
    String cause = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      long start = parser.currentTokenLocation().getCharOffset();
      return new UnreadableDocumentException(
          cursor.at(Math.max(0, start)), DocumentLimits.exceededLimit(cause));
    }
    if (e instanceof JsonEOFException) {
      return new UnreadableDocumentException(cursor.at(text.length()), end(cause));
    }
    int offset = offset(e, text);
    return new UnreadableDocumentException(cursor.at(offset), message(cause, text, offset));
  }

  private static String end(String cause) {
    String what = "a text";
    if (cause.contains("Object")) what = "an object";
    if (cause.contains("Array")) what = "a list";
    return "the document ends inside " + what + "; close it";
  }

  /** Where the parser stumbled; before a word that it read to its end to find it is none. */
  private static int offset(JsonProcessingException e, String text) {
    JsonLocation location = e.getLocation();
    long offset = location == null ? 0 : location.getCharOffset();
    Matcher word = WORD.matcher(e.getOriginalMessage());
    if (word.lookingAt()) offset -= word.group(1).length();
    if (e.getOriginalMessage().startsWith("Illegal character")) offset--;
    return (int) Math.max(0, Math.min(offset, text.length()));
  }

  private static String message(String cause, String text, int offset) {
    if (offset >= text.stripTrailing().length()) return "the document ends too early; complete it";
    String found = found(text, offset);
    if (cause.contains("comma to separate")) return "a comma is expected here, not " + found;
    if (cause.contains("colon to separate")) return "a colon is expected here, not " + found;
    if (cause.contains("close marker")) {
      return found + " closes nothing; look for a missing bracket";
    }
    if (closesAfterComma(text, offset)) return "an extra comma before " + found;
    if (cause.contains("start field name")) {
      return "a key in double quotes is expected here, not " + found;
    }
    if (cause.contains("Illegal unquoted character")) {
      return "a line break or control character inside a text; write \\n, \\t or \\u….";
    }
    if (cause.contains("Illegal character")) return "a control character here; remove it";
    if (cause.contains("surrogate")) return TreeBuilder.LONE_SURROGATE;
    if (cause.contains("escape")) {
      return "an unknown escape; after \\ come only \" \\ / b f n r t or u and four hex digits";
    }
    if (cause.contains("eading zero")) return "a number cannot start with 0; remove the 0";
    if (cause.contains("numeric value") || cause.contains("decimal point")) {
      return "this is not a number as JSON writes it";
    }
    return "a value is expected here, not " + found + "; put text in double quotes";
  }

  private static boolean closesAfterComma(String text, int offset) {
    boolean closes = text.startsWith("}", offset) || text.startsWith("]", offset);
    return closes && text.substring(0, offset).stripTrailing().endsWith(",");
  }

  private static String found(String text, int offset) {
    if (text.charAt(offset) == '"') return "a text";
    Matcher word = WORD_OR_CHARACTER.matcher(text).region(offset, text.length());
    return MessageText.quote(word.lookingAt() ? word.group() : "");
  }
}
