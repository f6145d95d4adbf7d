package parley.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.When;

/** Dates as dossiers write them: EDTF, or an object of date and text. */
final class Dates {
  /** Longer than any date; what is longer is shortened in the message. */
  private static final int LONGEST = 60;

  private Dates() {}

  /** What is wrong with the text as a date. */
  static Optional<String> problem(String edtf) {
    try {
      When.parse(edtf.length() > LONGEST ? edtf.substring(0, LONGEST) + "…" : edtf, null);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Reports a date of the item that is none. */
  static void check(Item item, String key) {
    String date = item.text(key);
    if (date != null) {
      problem(date).ifPresent(message -> item.problem(key, message));
      return;
    }
    item.child(key).ifPresent(when -> check(when, "date"));
  }

  static @Nullable When bind(Item item, String key) {
    String date = item.text(key);
    if (date != null) return When.parse(date, null);
    Item when = item.child(key).orElse(null);
    if (when == null) return null;
    String edtf = when.text("date");
    return edtf == null ? When.open(when.needed("text")) : When.parse(edtf, when.text("text"));
  }
}
