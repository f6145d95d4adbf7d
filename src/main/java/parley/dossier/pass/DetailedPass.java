package parley.dossier.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleChecks;
import parley.dossier.check.ArticleItems;
import parley.dossier.check.ArticleSuggestions;
import parley.dossier.check.EntityChecks;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.ReplaceableSpans;
import parley.dossier.pass.ArticleIndex.State;
import parley.dossier.quote.QuotationResolver;
import parley.dossier.quote.TextFolder;
import parley.model.ArticleClaims;
import parley.model.entity.Entity;

/** The second look, with places and words, at what the {@link FirstPass} found suspect. */
public final class DetailedPass {
  private final FirstPass firstPass;
  private final @Nullable QuotationResolver quotationResolver;
  private final ArticleSuggestions suggestions;
  private final Map<Integer, Map<@Nullable String, ArticleItems>> cache = new HashMap<>();
  private final Map<Integer, ArticleClaims> pinned = new HashMap<>();
  private int lastFragment = -1;
  private Map<@Nullable String, ArticleItems> lastItems = Map.of();

  /** What the pieces hold of an article. */
  public record FragmentItems(int piece, ArticleItems items) {}

  public DetailedPass(FirstPass firstPass, @Nullable TextFolder texts) {
    this(firstPass, texts, firstPass.isComplete);
  }

  private DetailedPass(FirstPass firstPass, @Nullable TextFolder texts, boolean whole) {
    this.firstPass = firstPass;
    this.quotationResolver = texts == null ? null : new QuotationResolver(texts);
    this.suggestions = new ArticleSuggestions(whole, firstPass.articles::definedIds);
  }

  /** One for which there is nothing but what could be read. */
  public static DetailedPass ofReadable(FirstPass firstPass, @Nullable TextFolder texts) {
    return new DetailedPass(firstPass, texts, true);
  }

  /** All sound entities. */
  public List<Entity> entities() {
    if (firstPass.hasValidEntities()) return firstPass.validEntities();
    List<DocumentTree> trees = new ArrayList<>();
    int[] pieces = firstPass.fragments.entities.stream().toArray();
    for (int piece : pieces) trees.add(firstPass.fragments.tree(piece));
    EntityChecks entities = new EntityChecks(trees);
    entities.check(firstPass.references);
    for (int i = 0; i < pieces.length; i++) report(pieces[i], trees.get(i));
    return List.copyOf(entities.bind().keySet());
  }

  /** Finds which articles are sound; gives those whose ranges only the texts tell. */
  public Map<Integer, ArticleClaims> articles() {
    firstPass.fragments.suspicious.stream().forEach(this::checkOrphans);
    for (int number = 0; number < firstPass.articles.size(); number++) {
      if (firstPass.articles.state(number) == State.SUSPECT) checkArticle(number);
    }
    checkSharedTexts();
    return pinned;
  }

  private void checkArticle(int number) {
    List<FragmentItems> parts = findProblems(number);
    ArticleItems all = merge(parts);
    for (FragmentItems part : parts) report(part.piece(), part.items());
    boolean sound = all.isValid();
    firstPass.articles.setState(number, sound ? State.SOUND : State.BAD);
    if (sound && all.isPinned()) pinned.put(number, all.bind());
  }

  /** Finds what is wrong with an article. */
  public List<FragmentItems> findProblems(int number) {
    String id = firstPass.articles.id(number);
    List<FragmentItems> parts = new ArrayList<>();
    int[] pieces = firstPass.articles.fragments(number);
    for (int piece : pieces) {
      parts.add(new FragmentItems(piece, itemsIn(piece).getOrDefault(id, new ArticleItems())));
    }
    check(merge(parts), pieces[0]);
    return parts;
  }

  private static ArticleItems merge(List<FragmentItems> parts) {
    ArticleItems all = new ArticleItems();
    parts.forEach(part -> all.add(part.items()));
    return all;
  }

  /** Looks at what belongs to no article, because the id is wrong. */
  private void checkOrphans(int piece) {
    ArticleItems orphans = itemsIn(piece).get(null);
    if (orphans == null) return;
    check(orphans, piece);
    report(piece, orphans);
  }

  public void check(ArticleItems items, int piece) {
    if (quotationResolver != null) quotationResolver.fill(items.articles(), items.claims());
    items.check(firstPass.references, suggestions);
    if (quotationResolver == null) return;
    for (DossierItem article : items.articles()) {
      String sha256 = article.text("sha256");
      if (sha256 == null || !article.has(ReplaceableSpans.TEXT_FILE)) continue;
      firstPass.articles.addTextHash(sha256, piece);
      String id = article.text("id");
      if (id != null) firstPass.articles.setContentHash(firstPass.articles.numberOf(id), sha256);
    }
  }

  /** Looks for articles with one text. */
  private void checkSharedTexts() {
    ArticleChecks.UniqueValues unique = ArticleChecks.uniqueTexts();
    for (int piece : firstPass.articles.fragmentsSharingText()) {
      DocumentTree tree = firstPass.fragments.tree(piece);
      List<DossierItem> articles = DossierItem.of(tree, "articles");
      if (quotationResolver != null) quotationResolver.fill(articles, List.of());
      tree.takeNewFindings();
      articles.forEach(unique::check);
      for (DossierItem article : articles) {
        String id = article.text("id");
        if (id == null || article.isClean()) continue;
        firstPass.articles.setState(firstPass.articles.numberOf(id), State.BAD);
        firstPass.sharedTextProblems.put(id, article.problems(List.of()));
      }
      report(piece, tree);
    }
  }

  private void report(int piece, ArticleItems items) {
    items.articles().forEach(article -> report(piece, article.tree()));
    items.claims().forEach(claim -> report(piece, claim.tree()));
  }

  private void report(int piece, DocumentTree tree) {
    if (!tree.unresolvedReferences().isEmpty()) firstPass.fragments.unresolved.set(piece);
    tree.unresolvedReferences().forEach(firstPass.references::addUnresolved);
    firstPass.findings.get(firstPass.fragments.file(piece)).add(tree.takeNewFindings());
  }

  private Map<@Nullable String, ArticleItems> itemsIn(int piece) {
    if (firstPass.fragments.isCached(piece)) {
      return cache.computeIfAbsent(piece, p -> ArticleItems.of(firstPass.fragments.tree(p)));
    }
    if (piece != lastFragment) {
      lastItems = ArticleItems.of(firstPass.fragments.tree(piece));
      lastFragment = piece;
    }
    return lastItems;
  }
}
