package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import parley.model.When;

/** Dates as dossiers write them: EDTF, or an object of date and text. */
final class Dates {
  private Dates() {}

  /** Reports a date of the item that is none. */
  static void check(Item item, String key) {
    String date = item.text(key);
    if (date != null) {
      Patterns.date(date).ifPresent(message -> item.problem(key, message));
      return;
    }
    item.child(key).ifPresent(when -> check(when, "date"));
  }

  /** The date that a good value stands for; null when there is none. */
  static @Nullable When bind(JsonNode value) {
    if (value.isTextual()) return When.parse(value.textValue(), null);
    if (!value.isObject()) return null;
    String date = value.path("date").textValue();
    String text = value.path("text").textValue();
    return date == null ? When.open(String.valueOf(text)) : When.parse(date, text);
  }
}
