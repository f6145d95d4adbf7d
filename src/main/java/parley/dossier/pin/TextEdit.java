package parley.dossier.pin;

import java.util.Comparator;
import java.util.List;
import parley.dossier.parse.TextSpan;

/** A stretch of a file's text, and what comes in its place. */
record TextEdit(TextSpan span, String replacement) {
  /** The text with all edits made; they do not overlap. */
  static String apply(List<TextEdit> edits, String text) {
    StringBuilder edited = new StringBuilder(text.length());
    int done = 0;
    for (TextEdit edit : sorted(edits)) {
      edited.append(text, done, edit.span().start()).append(edit.replacement());
      done = edit.span().end();
    }
    return edited.append(text, done, text.length()).toString();
  }

  static List<TextEdit> sorted(List<TextEdit> edits) {
    return edits.stream().sorted(Comparator.comparingInt(edit -> edit.span().start())).toList();
  }
}
