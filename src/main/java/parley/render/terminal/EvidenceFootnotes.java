package parley.render.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.render.value.Citation;
import parley.render.value.TerminalText;
import parley.report.AnswerRow;

/** The evidence of a row as indented lines for the terminal. */
record EvidenceFootnotes(int width, TextStyle style) {
  private static final String FIRST = "  ↳ ";
  private static final String NEXT = "    ";
  private static final int NARROWEST = 16;

  List<String> of(AnswerRow row) {
    Stream<String> notes =
        row.evidence().isEmpty()
            ? Stream.of(Citation.NONE)
            : row.evidence().stream().map(Citation::of);
    return notes.map(TerminalText::safe).flatMap(note -> indented(note).stream()).toList();
  }

  private List<String> indented(String note) {
    int room = width == 0 ? 0 : Math.max(NARROWEST, width - FIRST.length());
    List<String> lines = new ArrayList<>();
    for (String line : LineWrapper.lines(note, room)) {
      lines.add(style.dim((lines.isEmpty() ? FIRST : NEXT) + line));
    }
    return lines;
  }
}
