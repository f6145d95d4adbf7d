package parley.document;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Reads all documents once, for a {@link Survey}. */
final class Scan {
  private static final int LONG_LINE = 1 << 16;

  private final List<Input> inputs;
  private final Survey survey;
  private long bytes;

  private Scan(List<Input> inputs, boolean pinning) {
    this.inputs = inputs;
    this.survey = new Survey(inputs, pinning);
  }

  static Scan of(List<Input> inputs, boolean pinning) {
    while (true) {
      Scan scan = new Scan(inputs, pinning);
      if (scan.read()) return scan;
    }
  }

  Survey survey() {
    return survey;
  }

  /** How large all documents are, unpacked. */
  long bytes() {
    return bytes;
  }

  /** False when a file turned out in its midst to be unreadable as a whole. */
  private boolean read() {
    for (int file = 0; file < inputs.size(); file++) {
      Input input = inputs.get(file);
      try {
        if (input.unreadable().isEmpty()) read(file, input);
      } catch (Unreadable e) {
        input.unreadable().add(e.finding());
        if (input.format() == Format.JSON_LINES) return false;
      } catch (IOException e) {
        throw Input.failed(input.name(), e);
      }
      survey.unreadable(file, input.unreadable());
    }
    survey.join();
    return true;
  }

  private void read(int file, Input input) throws IOException, Unreadable {
    Content content = Objects.requireNonNull(input.content());
    bytes += content.size();
    if (input.format() == Format.JSON_LINES) {
      lines(file, content);
      return;
    }
    byte[] all = content.read(0, (int) content.size());
    DossierFile parsed = new DossierFile(input.name());
    FileReader.parse(parsed, input.format(), Bytes.decode(all));
    survey.unreadable(file, parsed.unreadable());
    for (Tree tree : parsed.trees()) {
      int piece = survey.pieces.keep(file, tree);
      Plain plain = tree.findings().isEmpty() ? Plain.of(tree.root()) : null;
      if (plain != null) survey.takePlain(piece, plain);
      else survey.takeOdd(piece, tree);
    }
  }

  private void lines(int file, Content content) throws IOException, Unreadable {
    boolean any = false;
    try (LinesAhead lines = new LinesAhead(content)) {
      for (Line line = lines.next(); line != null; line = lines.next()) any |= line(file, line);
    }
    if (!any) survey.unreadable(file, List.of(JsonSyntax.empty().finding()));
  }

  /** Takes a line, and tells whether there is anything in it. */
  private boolean line(int file, Line line) {
    if (line.tooLong()) {
      survey.unreadable(file, Lines.tooLong(line.number()));
      return true;
    }
    int length = line.bytes().length;
    Plain plain = line.plain();
    if (plain != null) {
      int piece = survey.pieces.line(file, line.offset(), length, line.number());
      boolean several = survey.takePlain(piece, plain);
      if (several && length > LONG_LINE) survey.pieces.keep(piece, plain.root());
      return true;
    }
    try {
      String text = Bytes.decode(line.bytes(), 0, length, line.number());
      if (text.isBlank()) return false;
      DossierFile one = new DossierFile(inputs.get(file).name());
      new JsonText(one).line(text, line.number());
      int piece = survey.pieces.line(file, line.offset(), length, line.number());
      if (!one.whole()) survey.unreadable(file, piece, one.unreadable());
      for (Tree tree : one.trees()) survey.takeOdd(piece, tree);
    } catch (Unreadable e) {
      int piece = survey.pieces.line(file, line.offset(), length, line.number());
      survey.unreadable(file, piece, List.of(e.finding()));
    }
    return true;
  }
}
