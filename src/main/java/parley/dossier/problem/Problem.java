package parley.dossier.problem;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/**
 * Something wrong in a document. {@code line} and {@code column} count from 1, columns in Unicode
 * code points; {@code pointer} is the JSON pointer of the value, empty for the document as a whole.
 */
public record Problem(String file, int line, int column, String pointer, String message)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::pointer)
          .thenComparing(Problem::message);

  /** What is wrong, without what to do about it. */
  public String fault() {
    return message.substring(0, end());
  }

  /** What to do about it; empty when what is wrong says that already. */
  public String remedy() {
    return end() == message.length() ? "" : message.substring(end() + 2);
  }

  /** Where the fault ends: before the first semicolon outside of quotation marks. */
  private int end() {
    boolean quoted = false;
    for (int i = 0; i < message.length(); i++) {
      if (message.charAt(i) == '"') quoted = !quoted;
      if (!quoted && message.startsWith("; ", i)) return i;
    }
    return message.length();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** One line, as compilers write it, so that editors can jump to the place. */
  @Override
  public String toString() {
    String where = pointer.isEmpty() ? "" : pointer + ": ";
    return MessageText.printable(file + ":" + line + ":" + column + ": error: " + where + message);
  }
}
