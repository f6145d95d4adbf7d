package parley.verify;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.model.Article;
import parley.model.Claim;
import parley.model.Dossier;
import parley.model.Entity;

/**
 * Finds the file that looks like a changed version of a missing text. The text itself is not there
 * to compare with; what is known of it are its length, its title, and the names and figures that
 * its claims take from it.
 */
final class NearText {
  private static final double SHARED = 0.5;
  private static final double LENGTH = 0.2;

  private final Texts texts;
  private final Set<String> taken;
  private final Map<String, String> names = new TreeMap<>();

  NearText(Dossier dossier, Texts texts) {
    this.texts = texts;
    this.taken = dossier.articles().stream().map(Article::sha256).collect(toSet());
    for (Entity entity : dossier.entities()) names.put(entity.id(), entity.name());
  }

  /** Which file is near the article's text, and how it differs from what is known of that. */
  Optional<String> to(Article article, List<Claim> claims) {
    Set<String> known = words(article, claims);
    String best = null;
    double most = 0;
    for (String hash : texts.hashes()) {
      if (taken.contains(hash)) continue;
      double nearness = nearness(hash, article, known);
      if (nearness > most) {
        best = hash;
        most = nearness;
      }
    }
    return Optional.ofNullable(best).map(hash -> difference(hash, article));
  }

  private double nearness(String hash, Article article, Set<String> known) {
    if (texts.name(hash).contains(article.id())) return 2;
    ArticleText text = texts.find(hash).orElse(null);
    if (text == null || known.isEmpty()) return 0;
    double apart = Math.abs(text.length() - article.length()) / (double) article.length();
    if (apart > LENGTH) return 0;
    Set<String> written = words(text.toString()).collect(toSet());
    double shared = known.stream().filter(written::contains).count() / (double) known.size();
    return shared < SHARED ? 0 : shared;
  }

  private String difference(String hash, Article article) {
    String near = "\"" + texts.name(hash) + "\" is near it: ";
    return near
        + texts
            .find(hash)
            .map(
                text ->
                    text.length() == article.length()
                        ? "as long, with other characters"
                        : text.length() + " characters, not " + article.length())
            .orElse("it is not UTF-8")
        + "; give the text that was marked, or mark the changed one anew";
  }

  private Set<String> words(Article article, List<Claim> claims) {
    Set<String> words = words(article.title()).collect(toSet());
    for (Claim claim : claims) {
      Stream.of(claim.subject(), claim.side(), claim.target())
          .flatMap(List::stream)
          .forEach(id -> words.addAll(words(names.getOrDefault(id, "")).collect(toSet())));
      if (claim.figure() != null)
        words.addAll(new HashSet<>(words(claim.figure().text()).toList()));
    }
    return words;
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() > 2);
  }
}
