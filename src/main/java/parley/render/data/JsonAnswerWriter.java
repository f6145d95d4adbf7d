package parley.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parley.render.value.AnswerLayout;
import parley.render.value.CodePointReplacer;
import parley.render.value.TerminalText;
import parley.report.Answer;
import parley.report.AnswerRow;

/** An answer for programs: one object, or one object per row and line. */
public final class JsonAnswerWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonAnswerWriter() {}

  public static void write(Answer answer, AnswerLayout layout, Appendable out) throws IOException {
    write(out, json -> new JsonAnswer(json, answer, layout.showsEvidenceOf(answer)).writeAll());
  }

  /** Appends one indented value. */
  public static void write(Appendable out, Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(indented())) {
      content.write(json);
    }
    out.append(safe(text.toString())).append('\n');
  }

  /** Writes a value with a generator. */
  @FunctionalInterface
  public interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  public static void writeLines(Answer answer, AnswerLayout layout, Appendable out)
      throws IOException {
    for (AnswerRow row : answer.rows()) {
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
    return CodePointReplacer.replace(
        json, point -> point != '\n' && TerminalText.isUnsafe(point) ? escaped(point) : null);
  }

  private static @Nullable String escaped(int point) {
    // Readers of JSON refuse a lone surrogate, and with it the whole answer.
    if (TerminalText.isSurrogate(point)) return "\\" + TerminalText.escaped(point);
    StringBuilder escaped = new StringBuilder();
    for (char unit : Character.toChars(point)) {
      escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
    }
    return escaped.toString();
  }
}
