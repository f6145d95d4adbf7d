package parley.verify;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dossier.quote.TextFolder;
import parley.model.Dossier;
import parley.model.claim.Claim;
import parley.model.entity.Entity;
import parley.model.source.Article;

/**
 * Finds the file that looks like a changed version of a missing text. The text itself is not there
 * to compare with; what is known of it are its length, its title, and the names and figures that
 * its claims take from it.
 */
final class NearTextFinder {
  /** Words of one or two such letters are in every text. */
  private static final Pattern SMALL_LATIN = Pattern.compile("[\\p{Ll}\\p{N}]");

  private static final double MIN_SHARE = 0.5;
  private static final double MAX_LENGTH_DIFFERENCE = 0.2;

  /** A file that is no article's text; its length is negative when it is not UTF-8. */
  private record Candidate(String name, int length, Set<String> words) {}

  private final Dossier dossier;
  private final TextFolder texts;
  private final Map<String, String> names = new TreeMap<>();
  private @Nullable List<Candidate> candidates;

  NearTextFinder(Dossier dossier, TextFolder texts) {
    this.dossier = dossier;
    this.texts = texts;
    for (Entity entity : dossier.entities()) names.put(entity.id(), entity.name());
  }

  /** Which file is near the article's text, and how it differs from what is known of that. */
  Optional<String> find(Article article, List<Claim> claims) {
    if (candidates == null) candidates = candidates();
    Set<String> known = words(article, claims);
    Candidate best = null;
    double most = 0;
    for (Candidate candidate : candidates) {
      double nearness = similarity(candidate, article, known);
      if (nearness > most) {
        best = candidate;
        most = nearness;
      }
    }
    return Optional.ofNullable(best).map(candidate -> difference(candidate, article));
  }

  /** Read once, and only when a text is missing. */
  private List<Candidate> candidates() {
    Set<String> taken = dossier.articles().stream().map(Article::sha256).collect(toSet());
    return texts.hashes().stream()
        .filter(hash -> !taken.contains(hash))
        .map(hash -> candidate(texts.name(hash), CodePointText.find(texts, hash)))
        .toList();
  }

  private static Candidate candidate(String name, Optional<CodePointText> text) {
    return new Candidate(
        name,
        text.map(CodePointText::length).orElse(-1),
        text.map(there -> words(there.toString()).collect(toSet())).orElse(Set.of()));
  }

  private static double similarity(Candidate candidate, Article article, Set<String> known) {
    if (candidate.name().contains(article.id())) return 2;
    if (candidate.length() < 0 || known.isEmpty()) return 0;
    double apart = Math.abs(candidate.length() - article.length()) / (double) article.length();
    if (apart > MAX_LENGTH_DIFFERENCE) return 0;
    double found = known.stream().filter(candidate.words()::contains).count();
    double shared = found / known.size();
    return shared < MIN_SHARE ? 0 : shared;
  }

  private static String difference(Candidate candidate, Article article) {
    String what = candidate.length() + " characters, not " + article.length();
    if (candidate.length() == article.length()) what = "as long, with other characters";
    if (candidate.length() < 0) what = "it is not UTF-8";
    return "\""
        + candidate.name()
        + "\" is similar: "
        + what
        + "; give the text that was marked, or mark the changed one again";
  }

  private Set<String> words(Article article, List<Claim> claims) {
    Set<String> words = words(article.title()).collect(toCollection(HashSet::new));
    for (Claim claim : claims) {
      Stream.of(claim.subject(), claim.side(), claim.target())
          .flatMap(List::stream)
          .forEach(id -> words(names.getOrDefault(id, "")).forEach(words::add));
      if (claim.figure() != null) words(claim.figure().text()).forEach(words::add);
    }
    return words;
  }

  private static Stream<String> words(String text) {
    return WordBreaks.words(text)
        .filter(word -> word.length() > 2 || !SMALL_LATIN.matcher(word).lookingAt());
  }
}
