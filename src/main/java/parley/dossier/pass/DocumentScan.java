package parley.dossier.pass;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import parley.dossier.parse.DocumentParser;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.JsonErrorMessages;
import parley.dossier.parse.JsonReader;
import parley.dossier.parse.ParsedFile;
import parley.dossier.problem.UnreadableDocument;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.LineReader;
import parley.dossier.source.OpenedSource;
import parley.dossier.source.RereadableBytes;
import parley.dossier.source.TextDecoder;

/** Reads all documents once, for a {@link FirstPass}. */
public final class DocumentScan {
  private static final int LONG_LINE = 1 << 16;

  private final List<OpenedSource> inputs;
  private final FirstPass survey;
  private long bytes;

  private DocumentScan(List<OpenedSource> inputs, boolean pinning) {
    this.inputs = inputs;
    this.survey = new FirstPass(inputs, pinning);
  }

  public static DocumentScan of(List<OpenedSource> inputs, boolean pinning) {
    while (true) {
      DocumentScan scan = new DocumentScan(inputs, pinning);
      if (scan.read()) return scan;
    }
  }

  public FirstPass survey() {
    return survey;
  }

  /** How large all documents are, unpacked. */
  public long bytes() {
    return bytes;
  }

  /** False when a file turned out in its midst to be unreadable as a whole. */
  private boolean read() {
    for (int file = 0; file < inputs.size(); file++) {
      OpenedSource input = inputs.get(file);
      try {
        if (input.unreadable().isEmpty()) read(file, input);
      } catch (UnreadableDocument e) {
        input.unreadable().add(e.finding());
        if (input.format() == DocumentFormat.JSON_LINES) return false;
      } catch (IOException e) {
        throw OpenedSource.failed(input.name(), e);
      }
      survey.unreadable(file, input.unreadable());
    }
    survey.finish();
    return true;
  }

  private void read(int file, OpenedSource input) throws IOException, UnreadableDocument {
    RereadableBytes content = Objects.requireNonNull(input.content());
    bytes += content.size();
    if (input.format() == DocumentFormat.JSON_LINES) {
      lines(file, content);
      return;
    }
    byte[] all = content.read(0, (int) content.size());
    ParsedFile parsed = new ParsedFile(input.name());
    DocumentParser.parse(parsed, input.format(), TextDecoder.decode(all));
    survey.unreadable(file, parsed.unreadable());
    for (DocumentTree tree : parsed.trees()) {
      int piece = survey.pieces.keep(file, tree);
      ValidFragment plain = tree.findings().isEmpty() ? ValidFragment.of(tree.root()) : null;
      if (plain != null) survey.addValid(piece, plain);
      else survey.addSuspicious(piece, tree);
    }
  }

  private void lines(int file, RereadableBytes content) throws IOException, UnreadableDocument {
    boolean any = false;
    try (ParallelLineReader lines = new ParallelLineReader(content)) {
      for (ParsedLine line = lines.next(); line != null; line = lines.next())
        any |= line(file, line);
    }
    if (!any) survey.unreadable(file, List.of(JsonErrorMessages.empty().finding()));
  }

  /** Takes a line, and tells whether there is anything in it. */
  private boolean line(int file, ParsedLine line) {
    if (line.tooLong()) {
      survey.unreadable(file, LineReader.tooLong(line.number()));
      return true;
    }
    int length = line.bytes().length;
    ValidFragment plain = line.validFragment();
    if (plain != null) {
      int piece = survey.pieces.addLine(file, line.offset(), length, line.number());
      boolean several = survey.addValid(piece, plain);
      if (several && length > LONG_LINE) survey.pieces.keep(piece, plain.root());
      return true;
    }
    try {
      String text = TextDecoder.decode(line.bytes(), 0, length, line.number());
      if (text.isBlank()) return false;
      ParsedFile one = new ParsedFile(inputs.get(file).name());
      new JsonReader(one).line(text, line.number());
      int piece = survey.pieces.addLine(file, line.offset(), length, line.number());
      if (!one.isComplete()) survey.unreadable(file, piece, one.unreadable());
      for (DocumentTree tree : one.trees()) survey.addSuspicious(piece, tree);
    } catch (UnreadableDocument e) {
      int piece = survey.pieces.addLine(file, line.offset(), length, line.number());
      survey.unreadable(file, piece, List.of(e.finding()));
    }
    return true;
  }
}
