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
import parley.dossier.schema.DossierSchema;

/**
 * Articles that are held back because something that may belong to them is bad and does not say to
 * which article it belongs: an article is loaded completely or not at all.
 */
final class WithheldArticles {
  private static final Pattern WORD = DossierSchema.idPattern();

  private final FirstPass firstPass;
  private final Map<Integer, String> locationsByArticle = new HashMap<>();
  private final BitSet scattered = new BitSet();

  WithheldArticles(FirstPass firstPass) {
    this.firstPass = firstPass;
    firstPass.fragments.unreadableFragments.stream().forEach(this::withholdUnreadable);
    firstPass.fragments.suspicious.stream().forEach(this::addSuspicious);
  }

  /** Where the thing is that holds an article back, or null. */
  @Nullable String cause(int number) {
    return locationsByArticle.get(number);
  }

  private void addSuspicious(int piece) {
    DocumentTree tree = firstPass.fragments.tree(piece);
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
      if (id != null)
        firstPass.articles.find(id).ifPresent(number -> locationsByArticle.put(number, where));
    }
  }

  /** Holds what a text names; when it names none, any whose parts lie scattered in its file. */
  private void withholdUnreadable(int piece) {
    String where = firstPass.fragments.location(piece);
    boolean named = false;
    Matcher word = WORD.matcher(firstPass.fragments.text(piece));
    while (word.find()) {
      Optional<Integer> number = firstPass.articles.find(word.group());
      number.ifPresent(n -> locationsByArticle.putIfAbsent(n, where));
      named |= number.isPresent();
    }
    if (!named) withholdScattered(piece, where);
  }

  private void withholdScattered(int piece, String where) {
    int file = firstPass.fragments.file(piece);
    if (scattered.get(file)) return;
    scattered.set(file);
    for (int number = 0; number < firstPass.articles.size(); number++) {
      int[] pieces = firstPass.articles.fragments(number);
      if (pieces.length < 2) continue;
      for (int one : pieces) {
        if (firstPass.fragments.file(one) == file) locationsByArticle.putIfAbsent(number, where);
      }
    }
  }
}
