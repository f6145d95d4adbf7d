package parley.graph;

import java.util.Locale;
import parley.model.EventKind;

/** Labels of the graph that come from words of the dossier. */
final class Labels {
  private Labels() {}

  /** {@code round} is {@code Round}. */
  static String of(EventKind kind) {
    String word = kind.word();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
