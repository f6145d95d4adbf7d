package parley.cli.runtime;

import java.util.regex.Pattern;

/** A word as a shell takes it, for commands that are shown to be typed. */
final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_@%+=:,./-]+");

  private ShellWord() {}

  /** The word as it is, or in quotes where a shell would take it for something else. */
  static String quote(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
