package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
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
      JsonNode root = tree.root();
      if (tree.findings().isEmpty() && plain(root)) survey.takePlain(piece, root);
      else survey.takeOdd(piece, tree);
    }
  }

  private static boolean plain(JsonNode root) {
    return DossierSchema.accepts(root) && Refinements.none(root);
  }

  private void lines(int file, Content content) throws IOException, Unreadable {
    Lines lines = new Lines(content);
    boolean any = false;
    while (lines.next()) {
      if (lines.tooLong()) survey.unreadable(file, Lines.tooLong(lines.number()));
      any |= lines.tooLong() || line(file, lines);
    }
    if (!any) survey.unreadable(file, List.of(JsonSyntax.empty().finding()));
  }

  /** Takes a line, and tells whether there is anything in it. */
  private boolean line(int file, Lines lines) {
    byte[] bytes = lines.bytes();
    int length = lines.end() - lines.start();
    try {
      if (!Ascii.only(bytes, lines.start(), lines.end())) {
        Bytes.decode(bytes, lines.start(), lines.end(), lines.number());
      }
      JsonNode root = PlainJson.read(bytes, lines.start(), lines.end());
      if (root != null && plain(root)) {
        int piece = survey.pieces.line(file, lines.offset(), length, lines.number());
        boolean several = survey.takePlain(piece, root);
        if (several && length > LONG_LINE) survey.pieces.keep(piece, root);
        return true;
      }
      String text = Bytes.decode(bytes, lines.start(), lines.end(), lines.number());
      if (text.isBlank()) return false;
      DossierFile one = new DossierFile(inputs.get(file).name());
      new JsonText(one).line(text, lines.number());
      int piece = survey.pieces.line(file, lines.offset(), length, lines.number());
      if (!one.whole()) survey.unreadable(file, piece, one.unreadable());
      for (Tree tree : one.trees()) survey.takeOdd(piece, tree);
    } catch (Unreadable e) {
      int piece = survey.pieces.line(file, lines.offset(), length, lines.number());
      survey.unreadable(file, piece, List.of(e.finding()));
    }
    return true;
  }
}
