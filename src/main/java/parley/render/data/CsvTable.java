package parley.render.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.render.AnswerFormat;

/**
 * A table for spreadsheets, written row by row, in the form of {@link AnswerFormat#CSV}: RFC 4180,
 * lists joined by {@code "; "}, and an apostrophe before what a spreadsheet would take for a
 * formula.
 */
public final class CsvTable {
  private final CsvWriter csv;

  /** Begins a table; the writer stays open. */
  public CsvTable(Writer out, List<String> columns) {
    csv = CsvAnswer.writer(out, columns.size());
    csv.writeRecord(columns);
  }

  /** Writes a row of texts, numbers, truth values, dates and lists of such. */
  public void row(List<? extends @Nullable Object> cells) {
    csv.writeRecord(cells.stream().map(CsvAnswer::field).toList());
  }

  /** Hands over what is written so far. */
  public void flush() throws IOException {
    csv.flush();
  }
}
