package parley.document;

import java.util.Comparator;
import java.util.List;

/** A stretch of a file's text, and what comes in its place. */
record Edit(Extent extent, String replacement) {
  /** The text with all edits made; they do not overlap. */
  static String all(List<Edit> edits, String text) {
    StringBuilder edited = new StringBuilder(text.length());
    int done = 0;
    for (Edit edit : sorted(edits)) {
      edited.append(text, done, edit.extent().start()).append(edit.replacement());
      done = edit.extent().end();
    }
    return edited.append(text, done, text.length()).toString();
  }

  static List<Edit> sorted(List<Edit> edits) {
    return edits.stream().sorted(Comparator.comparingInt(edit -> edit.extent().start())).toList();
  }
}
