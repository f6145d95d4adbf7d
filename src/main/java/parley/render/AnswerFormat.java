package parley.render;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.model.value.EnumWords;
import parley.render.data.CsvAnswer;
import parley.render.data.JsonAnswerWriter;
import parley.render.html.AnswerPage;
import parley.render.html.MarkdownTable;
import parley.render.terminal.TextTable;
import parley.render.value.AnswerLayout;
import parley.render.value.FileSuffix;
import parley.report.Answer;

/**
 * A text form of an answer. Each form is stable, ends in a newline, and holds no control or
 * direction character that a document brought along. {@link #JSON} and {@link #JSONL} are exact;
 * the others are for reading.
 */
public enum AnswerFormat {
  /**
   * Aligned columns under a header and a rule, wrapped at words to the layout's width; blocks of
   * {@code column: value} where the width is too small for columns. An empty line parts the rows
   * once one of them takes more than one line. Evidence follows its row:
   *
   * <pre>
   *   ↳ article, outlet, date, start–end, start–end: paraphrase
   * </pre>
   *
   * with {@code outlet not known}, {@code undated} and {@code ↳ no article says} for what is
   * missing.
   */
  TABLE(TextTable::write, "txt"),

  /**
   * RFC 4180 with line feeds; evidence in columns of its own, one line per evidence. A text that a
   * spreadsheet would take for a formula starts with an apostrophe, so JSON is the exact form.
   */
  CSV(CsvAnswer::write, CsvAnswer::writeMore, "csv"),

  /** One indented object with report, title, parameters, columns, rows and summary. */
  JSON(JsonAnswerWriter::write, "json"),

  /** One object per row and line, as in the rows of {@link #JSON}. */
  JSONL(JsonAnswerWriter::writeLines, JsonAnswerWriter::writeLines, "jsonl", "ndjson"),

  /** A GitHub table; evidence in a column of its own. */
  MARKDOWN(MarkdownTable::write, "md", "markdown"),

  /** A complete page without scripts and without anything to fetch. */
  HTML(AnswerPage::write, "html", "htm");

  // A method reference and a List.of, neither of which can change.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Renderer renderer;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> suffixes;

  // Null for a form that needs all rows before it can write one.
  @SuppressWarnings("ImmutableEnumChecker")
  private final @Nullable Renderer continuation;

  AnswerFormat(Renderer renderer, String... suffixes) {
    this(renderer, null, suffixes);
  }

  AnswerFormat(Renderer renderer, @Nullable Renderer more, String... suffixes) {
    this.renderer = renderer;
    this.continuation = more;
    this.suffixes = List.of(suffixes);
  }

  /** Appends the whole answer in this form. */
  public void write(Answer answer, AnswerLayout layout, Appendable out) throws IOException {
    renderer.write(answer, layout, out);
  }

  /** Writes an answer that comes in parts: part by part where the form allows, else at the end. */
  public AnswerWriter writer(AnswerLayout layout, Appendable out) {
    return new AnswerWriter(renderer, continuation, layout, out);
  }

  /** The form's name on the command line. */
  public String word() {
    return EnumWords.of(this);
  }

  /** What a file of this form is called by, {@code csv}. */
  public String suffix() {
    return suffixes.get(0);
  }

  /** The form that a file's name ends in. */
  public static Optional<AnswerFormat> ofFile(String name) {
    String suffix = FileSuffix.of(name);
    return Arrays.stream(values()).filter(one -> one.suffixes.contains(suffix)).findFirst();
  }

  /** Writes an answer in one form. */
  @FunctionalInterface
  interface Renderer {
    void write(Answer answer, AnswerLayout layout, Appendable out) throws IOException;
  }
}
