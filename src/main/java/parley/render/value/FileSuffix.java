package parley.render.value;

import java.util.Locale;

/** What the name of a file ends in. */
public final class FileSuffix {
  private FileSuffix() {}

  /** {@code csv} of {@code Talks.CSV}; the empty text of a name without a dot. */
  public static String of(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
