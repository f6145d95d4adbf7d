package parley.dossier.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that was probably meant. */
public final class NearestWord {
  // Comparing every unknown id with every known one must not take minutes for a large load.
  private int comparisonsLeft = 2_000_000;

  /** The candidate nearest to the word, the first of equally near ones, if one is near enough. */
  public Optional<String> find(String word, Collection<String> candidates) {
    if (candidates.size() > comparisonsLeft) return Optional.empty();
    comparisonsLeft -= candidates.size();
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(word, candidate);
      if (distance >= 0 && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code ; did you mean "…"?} or nothing. */
  public String hint(String word, Collection<String> candidates) {
    return find(word, candidates)
        .map(near -> "; did you mean " + MessageText.quote(near) + "?")
        .orElse("");
  }

  /**
   * How far apart the two are, or -1 when too far. A prefix such as {@code state:} that they share,
   * or that only the candidate has, makes them neither nearer nor farther.
   */
  private static int distance(String word, String candidate) {
    String prefix = candidate.substring(0, candidate.indexOf(':') + 1);
    String from = word.startsWith(prefix) ? word.substring(prefix.length()) : word;
    String to = candidate.substring(prefix.length());
    int most = maxDistance(Math.max(from.length(), to.length()));
    if (Math.abs(from.length() - to.length()) > most) return -1;
    return new LevenshteinDistance(most)
        .apply(from.toLowerCase(Locale.ROOT), to.toLowerCase(Locale.ROOT));
  }

  /** Two swapped letters count as two changes, so a word of four letters may have two. */
  private static int maxDistance(int length) {
    if (length < 3) return 0;
    return length == 3 ? 1 : Math.max(2, length * 2 / 5);
  }
}
