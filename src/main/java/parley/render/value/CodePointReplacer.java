package parley.render.value;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Replaces single code points of a text. */
public final class CodePointReplacer {
  private CodePointReplacer() {}

  /** The text with each code point for which there is a replacement replaced. */
  public static String replace(String text, IntFunction<@Nullable String> replacement) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              String other = replacement.apply(point);
              if (other == null) escaped.appendCodePoint(point);
              else escaped.append(other);
            });
    return escaped.toString();
  }
}
