package parley.report;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name as it sounds in plain Latin letters, to be compared with names in other spellings and
 * scripts.
 */
final class NameSpelling {
  // The rules are those of the Unicode CLDR; apostrophes stand for soft signs and the like.
  private static final Transliterator PLAIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower; [^[:alnum:][:space:]] Remove");

  private final String plain;

  private NameSpelling(String plain) {
    this.plain = plain;
  }

  static NameSpelling of(String name) {
    return new NameSpelling(PLAIN.transliterate(name).strip());
  }

  /** How far another name may be away to be meant at all. */
  int maxDistance() {
    return plain.length() < 4 ? 0 : Math.max(1, plain.length() * 3 / 10);
  }

  /** How far another name may be away to be worth a look. */
  int maxLikeness() {
    return plain.length() / 2;
  }

  /** Letters to change to get to the name, or to one word of it, whichever are fewer. */
  int distance(String name) {
    String other = of(name).plain;
    int whole = between(plain, other);
    if (plain.indexOf(' ') >= 0) return whole;
    return Arrays.stream(other.split(" ", -1))
        .mapToInt(word -> between(plain, word))
        .reduce(whole, Math::min);
  }

  private static int between(String one, String other) {
    return LevenshteinDistance.getDefaultInstance().apply(one, other);
  }
}
