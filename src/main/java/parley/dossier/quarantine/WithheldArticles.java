package parley.dossier.quarantine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleItems;
import parley.dossier.parse.DocumentTree;
import parley.dossier.pass.FirstPass;

/**
 * Articles that are held back because something that may belong to them is bad and does not say to
 * which article it belongs: an article is loaded wholly or not at all.
 */
final class WithheldArticles {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/-]*");

  private final FirstPass survey;
  private final Map<Integer, String> held = new HashMap<>();
  private final BitSet withholdScattered = new BitSet();

  WithheldArticles(FirstPass survey) {
    this.survey = survey;
    survey.pieces.unread.stream().forEach(this::withholdUnreadable);
    survey.pieces.odd.stream().forEach(this::addSuspicious);
  }

  /** Where the thing is that holds an article back, or null. */
  @Nullable String cause(int number) {
    return held.get(number);
  }

  private void addSuspicious(int piece) {
    DocumentTree tree = survey.pieces.tree(piece);
    if (tree.isInexact()) {
      withholdUnreadable(piece);
      withhold(ArticleItems.of(tree), tree.location(""));
    } else if (tree.root().isObject() && OrphanFragments.of(tree).mayBelongToArticle()) {
      Map<@Nullable String, ArticleItems> here = ArticleItems.of(tree);
      withhold(here, tree.location(""));
      boolean none = here.keySet().stream().allMatch(id -> id == null);
      if (none) withholdScattered(piece, tree.location(""));
    }
  }

  private void withhold(Map<@Nullable String, ArticleItems> items, String where) {
    for (@Nullable String id : items.keySet()) {
      if (id != null) survey.articles.find(id).ifPresent(number -> held.put(number, where));
    }
  }

  /** Holds what a text names; when it names none, any whose parts lie scattered in its file. */
  private void withholdUnreadable(int piece) {
    String where = survey.pieces.location(piece);
    boolean named = false;
    Matcher word = WORD.matcher(survey.pieces.text(piece));
    while (word.find()) {
      Optional<Integer> number = survey.articles.find(word.group());
      number.ifPresent(n -> held.putIfAbsent(n, where));
      named |= number.isPresent();
    }
    if (!named) withholdScattered(piece, where);
  }

  private void withholdScattered(int piece, String where) {
    int file = survey.pieces.file(piece);
    if (withholdScattered.get(file)) return;
    withholdScattered.set(file);
    for (int number = 0; number < survey.articles.size(); number++) {
      int[] pieces = survey.articles.fragments(number);
      if (pieces.length < 2) continue;
      for (int one : pieces) {
        if (survey.pieces.file(one) == file) held.putIfAbsent(number, where);
      }
    }
  }
}
