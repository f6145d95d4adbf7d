package parley.dossier.schema;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.dossier.problem.MessageText;
import parley.model.value.EdtfDate;

/** What a text should look like that does not match its pattern in the schema. */
public final class PatternMessages {
  /** Longer than any date; what is longer is shortened in the message. */
  private static final int LONGEST = 60;

  /** The grapheme joiner, and what selects the shape of the character before. */
  private static final Pattern INVISIBLE_MARK =
      Pattern.compile("[\\u034F\\u180B-\\u180D\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

  private PatternMessages() {}

  static String message(String definition, String value) {
    String shown = MessageText.quote(value);
    return switch (definition) {
      case "id", "ids" -> id(value);
      case "text", "quotations", "exact" ->
          "this text is blank, or nothing in it can be seen; write something or remove the key";
      case "slug" -> shown + " is not lower-case words joined by hyphens, like share-of-territory";
      case "wikidata" -> shown + " is not a Wikidata item, like Q42";
      case "iso3" -> shown + " is not an ISO 3166-1 alpha-3 code, like CHE";
      case "sha256" ->
          "a SHA-256 is 64 lower-case hex digits, not " + shown + "; take it from \"sha256sum\"";
      case "language" -> shown + " is not a BCP 47 language tag, like en or pt-BR";
      case "url" -> shown + " is not a web address that starts with http:// or https://";
      case "textFile" ->
          shown + " is not a file's name; name a file of the folder that --texts gives";
      case "cameo" -> shown + " is not a CAMEO code of two to four digits, like 036";
      default -> shown + " is not written as it should be";
    };
  }

  /** Why a text is not an id. */
  public static String id(String value) {
    return MessageText.quote(value) + idObjection(value);
  }

  private static String idObjection(String value) {
    if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return " is not in Unicode form NFC; write each accented letter as one character";
    }
    return invisibleMark(value)
        .map(mark -> " has the invisible character " + mark + "; remove it")
        .orElse(
            " is not an id; it starts with a letter or digit and goes on with letters, digits"
                + " and . _ : / -");
  }

  /** The first mark that changes nothing that can be seen, by its number. */
  public static Optional<String> invisibleMark(String value) {
    Matcher mark = INVISIBLE_MARK.matcher(value);
    return mark.find()
        ? Optional.of(String.format(Locale.ROOT, "U+%04X", mark.group().codePointAt(0)))
        : Optional.empty();
  }

  /** What is wrong with the text as a date. */
  public static Optional<String> date(String edtf) {
    try {
      EdtfDate.parse(edtf.length() > LONGEST ? edtf.substring(0, LONGEST) + "…" : edtf, null);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
