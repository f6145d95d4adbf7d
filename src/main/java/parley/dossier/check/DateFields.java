package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import parley.dossier.parse.DossierItem;
import parley.dossier.schema.PatternMessages;
import parley.model.value.EdtfDate;

/** Dates as dossiers write them: EDTF, or an object of date and text. */
final class DateFields {
  private DateFields() {}

  /** Reports a date of the item that is none. */
  static void check(DossierItem item, String key) {
    String date = item.text(key);
    if (date != null) {
      PatternMessages.date(date).ifPresent(message -> item.addProblem(key, message));
      return;
    }
    item.child(key).ifPresent(when -> check(when, "date"));
  }

  /** The date that a good value stands for; null when there is none. */
  static @Nullable EdtfDate bind(JsonNode value) {
    if (value.isTextual()) return EdtfDate.parse(value.textValue(), null);
    if (!value.isObject()) return null;
    String date = value.path("date").textValue();
    String text = value.path("text").textValue();
    return date == null ? EdtfDate.inWords(String.valueOf(text)) : EdtfDate.parse(date, text);
  }
}
