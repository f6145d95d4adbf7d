package parley.dossier.pass;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import parley.dossier.parse.DocumentParser;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.JsonErrorMessages;
import parley.dossier.parse.JsonReader;
import parley.dossier.parse.ParsedFile;
import parley.dossier.problem.UnreadableDocumentException;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.LineReader;
import parley.dossier.source.OpenedSource;
import parley.dossier.source.RereadableBytes;
import parley.dossier.source.TextDecoder;

/** Reads all documents once, for a {@link FirstPass}. */
public final class DocumentScan {
  private static final int LONG_LINE = 1 << 16;

  private final List<OpenedSource> inputs;
  private final FirstPass firstPass;
  private long bytes;

  private DocumentScan(List<OpenedSource> inputs, boolean pinning) {
    this.inputs = inputs;
    this.firstPass = new FirstPass(inputs, pinning);
  }

  public static DocumentScan of(List<OpenedSource> inputs, boolean pinning) {
    while (true) {
      DocumentScan scan = new DocumentScan(inputs, pinning);
      if (scan.read()) return scan;
    }
  }

  public FirstPass firstPass() {
    return firstPass;
  }

  /** How large all documents are, unpacked. */
  public long bytes() {
    return bytes;
  }

  /** False when a file turned out in its midst to be unreadable as a whole. */
  private boolean read() {
    for (int file = 0; file < inputs.size(); file++) {
      OpenedSource source = inputs.get(file);
      try {
        if (source.unreadable().isEmpty()) read(file, source);
      } catch (UnreadableDocumentException e) {
        source.unreadable().add(e.finding());
        if (source.format() == DocumentFormat.JSON_LINES) return false;
      } catch (IOException e) {
        throw OpenedSource.failed(source.name(), e);
      }
      firstPass.addUnreadable(file, source.unreadable());
    }
    firstPass.finish();
    return true;
  }

  private void read(int file, OpenedSource source) throws IOException, UnreadableDocumentException {
    RereadableBytes content = Objects.requireNonNull(source.content());
    bytes += content.size();
    if (source.format() == DocumentFormat.JSON_LINES) {
      readLines(file, content);
      return;
    }
    byte[] all = content.read(0, (int) content.size());
    ParsedFile parsed = new ParsedFile(source.name());
    DocumentParser.parse(parsed, source.format(), TextDecoder.decode(all));
    firstPass.addUnreadable(file, parsed.unreadable());
    for (DocumentTree tree : parsed.trees()) {
      int piece = firstPass.fragments.keep(file, tree);
      ValidFragment fragment = tree.findings().isEmpty() ? ValidFragment.of(tree.root()) : null;
      if (fragment != null) firstPass.addValid(piece, fragment);
      else firstPass.addSuspicious(piece, tree);
    }
  }

  private void readLines(int file, RereadableBytes content)
      throws IOException, UnreadableDocumentException {
    boolean any = false;
    try (ParallelLineReader reader = new ParallelLineReader(content)) {
      for (ParsedLine line = reader.next(); line != null; line = reader.next())
        any |= readLine(file, line);
    }
    if (!any) firstPass.addUnreadable(file, List.of(JsonErrorMessages.empty().finding()));
  }

  /** Takes a line, and tells whether there is anything in it. */
  private boolean readLine(int file, ParsedLine line) {
    if (line.isTooLong()) {
      firstPass.addUnreadable(file, LineReader.tooLongFinding(line.number()));
      return true;
    }
    int length = line.bytes().length;
    ValidFragment fragment = line.validFragment();
    if (fragment != null) {
      int piece = firstPass.fragments.addLine(file, line.offset(), length, line.number());
      boolean several = firstPass.addValid(piece, fragment);
      if (several && length > LONG_LINE) firstPass.fragments.keep(piece, fragment.tree().root());
      return true;
    }
    try {
      String text = TextDecoder.decode(line.bytes(), 0, length, line.number());
      if (text.isBlank()) return false;
      ParsedFile one = new ParsedFile(inputs.get(file).name());
      new JsonReader(one).readLine(text, line.number());
      int piece = firstPass.fragments.addLine(file, line.offset(), length, line.number());
      if (!one.isComplete()) firstPass.addUnreadable(file, piece, one.unreadable());
      for (DocumentTree tree : one.trees()) firstPass.addSuspicious(piece, tree);
    } catch (UnreadableDocumentException e) {
      int piece = firstPass.fragments.addLine(file, line.offset(), length, line.number());
      firstPass.addUnreadable(file, piece, List.of(e.finding()));
    }
    return true;
  }
}
