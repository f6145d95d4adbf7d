package parley.dossier.pin;

import java.util.ArrayList;
import java.util.List;
import parley.dossier.parse.TextSpan;
import parley.dossier.problem.PositionCursor;

/** Edits as lines that go and lines that come, without context, as {@code diff -U0} lists them. */
final class DiffHunks {
  private final String text;
  private final List<String> lines = new ArrayList<>();
  private int shift;

  private DiffHunks(String text) {
    this.text = text;
  }

  static List<String> of(List<TextEdit> edits, String text) {
    DiffHunks hunks = new DiffHunks(text);
    List<TextEdit> group = new ArrayList<>();
    PositionCursor cursor = new PositionCursor(text);
    int last = 0;
    int first = 0;
    for (TextEdit edit : TextEdit.sorted(edits)) {
      int line = cursor.at(edit.span().start()).line();
      if (!group.isEmpty() && line > last + 1) {
        hunks.add(group, first);
        group.clear();
      }
      if (group.isEmpty()) first = line;
      group.add(edit);
      last = cursor.at(edit.span().end()).line();
    }
    if (!group.isEmpty()) hunks.add(group, first);
    return hunks.lines;
  }

  private void add(List<TextEdit> group, int line) {
    int start = group.get(0).span().start();
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) start--;
    int end = group.get(group.size() - 1).span().end();
    while (end < text.length() && !isLineEnd(text.charAt(end))) end++;
    int from = start;
    List<TextEdit> inside = new ArrayList<>();
    for (TextEdit edit : group) {
      TextSpan span = edit.span();
      inside.add(
          new TextEdit(new TextSpan(span.start() - from, span.end() - from), edit.replacement()));
    }
    String before = text.substring(start, end);
    List<String> old = before.lines().toList();
    List<String> fresh = TextEdit.apply(inside, before).lines().toList();
    lines.add(
        "@@ -" + line + "," + old.size() + " +" + (line + shift) + "," + fresh.size() + " @@");
    old.forEach(gone -> lines.add("-" + gone));
    fresh.forEach(come -> lines.add("+" + come));
    shift += fresh.size() - old.size();
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
