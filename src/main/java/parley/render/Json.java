package parley.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.report.Answer;
import parley.report.Row;

/** An answer for programs: one object, or one object per row and line. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  static void write(Answer answer, Layout layout, Appendable out) throws IOException {
    write(out, json -> new JsonAnswer(json, answer, layout.showsEvidenceOf(answer)).writeAll());
  }

  /** Appends one indented value. */
  static void write(Appendable out, Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(indented())) {
      content.write(json);
    }
    out.append(safe(text.toString())).append('\n');
  }

  /** Writes a value with a generator. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  static void writeLines(Answer answer, Layout layout, Appendable out) throws IOException {
    for (Row row : answer.rows()) {
      StringWriter text = new StringWriter();
      try (JsonGenerator json = FACTORY.createGenerator(text)) {
        new JsonAnswer(json, answer, layout.showsEvidenceOf(answer)).write(row);
      }
      out.append(safe(text.toString())).append('\n');
    }
  }

  private static DefaultPrettyPrinter indented() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n")); // not the platform's line end
    return printer;
  }

  // Outside of strings JSON is ASCII, so what is unsafe stands in a string and may be escaped
  // there. Jackson's own escapes see single chars and cannot tell a lone surrogate from a pair.
  static String safe(String json) {
    return Escape.each(
        json, point -> point != '\n' && Terminal.unsafe(point) ? escaped(point) : null);
  }

  private static @Nullable String escaped(int point) {
    // Readers of JSON refuse a lone surrogate, and with it the whole answer.
    if (Terminal.isSurrogate(point)) return "\\" + Terminal.escaped(point);
    StringBuilder escaped = new StringBuilder();
    for (char unit : Character.toChars(point)) {
      escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
    }
    return escaped.toString();
  }
}
