package parley.document;

import java.util.Comparator;

/** A problem of one file, before the file is named. */
record Finding(Spot spot, String pointer, String message) {
  static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::spot)
          .thenComparing(Finding::pointer)
          .thenComparing(Finding::message);

  Problem in(String file) {
    return new Problem(file, spot.line(), spot.column(), pointer, message);
  }
}
