package parley.render.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.render.value.AnswerLayout;
import parley.render.value.CellText;
import parley.render.value.Citation;
import parley.render.value.CodePointReplacer;
import parley.render.value.ColumnNames;
import parley.render.value.FormulaGuard;
import parley.render.value.TerminalText;
import parley.report.Answer;
import parley.report.AnswerRow;
import parley.report.Evidence;

/** An answer for spreadsheets. */
public final class CsvAnswer {
  private static final List<String> EVIDENCE =
      List.of("claim", "article", "outlet", "date", "range", "paraphrase");

  private CsvAnswer() {}

  public static void write(Answer answer, AnswerLayout layout, Appendable out) throws IOException {
    write(answer, layout, true, out);
  }

  /** Writes the rows alone, below those that are written already. */
  public static void writeMore(Answer answer, AnswerLayout layout, Appendable out)
      throws IOException {
    write(answer, layout, false, out);
  }

  private static void write(Answer answer, AnswerLayout layout, boolean first, Appendable out)
      throws IOException {
    boolean evidence = layout.showsEvidenceOf(answer);
    StringWriter text = new StringWriter();
    List<String> header = header(answer, evidence);
    try (CsvWriter csv = writer(text, header.size())) {
      if (first) csv.writeRecord(header);
      for (AnswerRow row : answer.rows()) {
        List<String> cells = row.cells().stream().map(CsvAnswer::field).toList();
        if (evidence) writeWithEvidence(csv, cells, row.evidence());
        else csv.writeRecord(cells);
      }
    }
    out.append(text.toString());
  }

  static CsvWriter writer(Writer out, int columns) {
    CsvWriter.CsvWriterBuilder builder = CsvWriter.builder().lineDelimiter(LineDelimiter.LF);
    // Readers skip an empty line, which would be a row whose one cell is empty.
    if (columns == 1) builder.quoteStrategy(QuoteStrategies.EMPTY);
    return builder.build(out);
  }

  private static List<String> header(Answer answer, boolean evidence) {
    Stream<String> names = answer.columns().stream();
    if (evidence) {
      names = Stream.concat(names, EVIDENCE.stream().map(name -> ColumnNames.unique(answer, name)));
    }
    return names.map(CsvAnswer::field).toList();
  }

  private static void writeWithEvidence(CsvWriter csv, List<String> cells, List<Evidence> list) {
    if (list.isEmpty()) csv.writeRecord(joined(cells, EVIDENCE.stream().map(name -> "").toList()));
    for (Evidence evidence : list) csv.writeRecord(joined(cells, fields(evidence)));
  }

  private static List<String> joined(List<String> cells, List<String> evidence) {
    List<String> all = new ArrayList<>(cells);
    all.addAll(evidence);
    return all;
  }

  private static List<String> fields(Evidence evidence) {
    return Stream.of(
            evidence.claim(),
            evidence.article(),
            evidence.outlet() == null ? "" : evidence.outlet(),
            evidence.date() == null ? "" : evidence.date(),
            Citation.ranges(evidence, "; "),
            evidence.paraphrase())
        .map(CsvAnswer::field)
        .toList();
  }

  static String field(@Nullable Object value) {
    String text = CellText.FOR_SPREADSHEETS.of(value);
    String safe =
        CodePointReplacer.replace(
            text, point -> point == '\n' || point == '\t' ? null : TerminalText.escaped(point));
    return value instanceof Number || !FormulaGuard.isFormula(text) ? safe : "'" + safe;
  }
}
