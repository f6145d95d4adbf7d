package parley.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Says in our own words what keeps a text from being JSON. */
final class JsonSyntax {
  private JsonSyntax() {}

  static Unreadable empty() {
    return new Unreadable(Spot.START, "there is nothing in this file; a dossier starts with {");
  }

  static Unreadable trailing(Spot spot) {
    return new Unreadable(spot, "the document has ended, but more text follows; remove it");
  }

  static Unreadable unreadable(
      JsonProcessingException e, String text, Cursor cursor, JsonParser parser) {
    String cause = e.getOriginalMessage();
    if (e instanceof StreamConstraintsException) {
      long start = parser.currentTokenLocation().getCharOffset();
      return new Unreadable(cursor.at(Math.max(0, start)), limit(cause));
    }
    if (e instanceof JsonEOFException) {
      return new Unreadable(cursor.at(text.length()), end(cause));
    }
    int offset = offset(e, text);
    return new Unreadable(cursor.at(offset), words(cause, text, offset));
  }

  /** Shared with YAML: which limit was passed. */
  static String limit(String cause) {
    if (cause.contains("String")) {
      return "a text of more than " + Limits.STRING + " characters; shorten it";
    }
    if (cause.contains("Number")) {
      return "a number of more than " + Limits.NUMBER + " digits; shorten it";
    }
    if (cause.contains("Name")) {
      return "a key of more than " + Limits.NAME + " characters; shorten it";
    }
    if (cause.contains("depth")) return "nested deeper than " + Limits.DEPTH + " levels";
    return "the document is too large; split it into several files";
  }

  private static String end(String cause) {
    String what = "something";
    if (cause.contains("Object")) what = "an object";
    else if (cause.contains("Array")) what = "a list";
    else if (cause.contains("String") || cause.contains("quote")) what = "a text";
    return "the document ends inside " + what + "; close it";
  }

  private static int offset(JsonProcessingException e, String text) {
    JsonLocation location = e.getLocation();
    long offset = location == null ? 0 : location.getCharOffset();
    return (int) Math.max(0, Math.min(offset, text.length()));
  }

  private static String words(String cause, String text, int offset) {
    String at = offset < text.length() ? found(text, offset) : "the end";
    if (cause.contains("comma to separate")) {
      return "a comma is expected here, not " + at;
    }
    if (cause.contains("colon to separate")) return "a colon is expected here, not " + at;
    if (cause.contains("double-quote to start field name")) {
      return "a key in double quotes is expected here, not " + at;
    }
    if (cause.contains("Illegal unquoted character")) {
      return "a line break or control character inside a text; write \\n, \\t or \\u….";
    }
    if (cause.contains("escape")) {
      return "an unknown escape; after \\ come only \" \\ / b f n r t or u and four hex digits";
    }
    if (cause.contains("eading zero")) return "a number cannot start with 0; drop the 0";
    if (cause.contains("umeric value") || cause.contains("umber")) {
      return "this is not a number as JSON writes it";
    }
    if (cause.contains("close marker")
        || text.startsWith("}", offset)
        || text.startsWith("]", offset)) {
      return at + " closes nothing here; look for a comma too many or a missing bracket";
    }
    return "a value is expected here, not " + at + "; text stands in double quotes";
  }

  private static String found(String text, int offset) {
    int end = offset;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) end++;
    if (end == offset) end = text.offsetByCodePoints(offset, 1);
    return Words.quote(text.substring(offset, end));
  }
}
