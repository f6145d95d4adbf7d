package parley.document;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are held back because something that may belong to them is bad and does not say to
 * which article it belongs: an article is loaded wholly or not at all.
 */
final class Held {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]*");

  private final Survey survey;
  private final Map<Integer, String> held = new HashMap<>();
  private final BitSet scattered = new BitSet();

  Held(Survey survey) {
    this.survey = survey;
    survey.pieces.unread.stream().forEach(this::unread);
    survey.pieces.odd.stream().forEach(this::odd);
  }

  /** Where the thing is that holds an article back, or null. */
  @Nullable String where(int number) {
    return held.get(number);
  }

  private void odd(int piece) {
    Tree tree = survey.pieces.tree(piece);
    if (tree.isInexact()) {
      unread(piece);
      hold(ArticleItems.of(tree), tree.place(""));
    } else if (tree.root().isObject() && Stray.of(tree).spoils()) {
      Map<@Nullable String, ArticleItems> here = ArticleItems.of(tree);
      hold(here, tree.place(""));
      boolean none = here.keySet().stream().allMatch(id -> id == null);
      if (none) scattered(piece, tree.place(""));
    }
  }

  private void hold(Map<@Nullable String, ArticleItems> items, String where) {
    for (@Nullable String id : items.keySet()) {
      if (id != null) survey.articles.known(id).ifPresent(number -> held.put(number, where));
    }
  }

  /** Holds what a text names; when it names none, any whose parts lie scattered in its file. */
  private void unread(int piece) {
    String where = survey.pieces.place(piece);
    boolean named = false;
    Matcher word = WORD.matcher(survey.pieces.text(piece));
    while (word.find()) {
      Optional<Integer> number = survey.articles.known(word.group());
      number.ifPresent(n -> held.putIfAbsent(n, where));
      named |= number.isPresent();
    }
    if (!named) scattered(piece, where);
  }

  private void scattered(int piece, String where) {
    int file = survey.pieces.file(piece);
    if (scattered.get(file)) return;
    scattered.set(file);
    for (int number = 0; number < survey.articles.size(); number++) {
      int[] pieces = survey.articles.pieces(number);
      if (pieces.length < 2) continue;
      for (int one : pieces) {
        if (survey.pieces.file(one) == file) held.putIfAbsent(number, where);
      }
    }
  }
}
