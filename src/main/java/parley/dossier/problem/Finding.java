package parley.dossier.problem;

import java.util.Comparator;

/** A problem of one file, before the file is named. */
public record Finding(TextPosition position, String pointer, String message) {
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::position)
          .thenComparing(Finding::pointer)
          .thenComparing(Finding::message);

  public Problem in(String file) {
    return new Problem(file, position.line(), position.column(), pointer, message);
  }
}
