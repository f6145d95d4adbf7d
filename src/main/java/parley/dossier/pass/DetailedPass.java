package parley.dossier.pass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleChecks;
import parley.dossier.check.ArticleItems;
import parley.dossier.check.ArticleSuggestions;
import parley.dossier.check.ClaimChecks;
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
  private final FirstPass survey;
  private final @Nullable QuotationResolver pins;
  private final ArticleSuggestions hints;
  private final Map<Integer, Map<@Nullable String, ArticleItems>> kept = new HashMap<>();
  private final Map<Integer, ArticleClaims> pinned = new HashMap<>();
  private int latest = -1;
  private Map<@Nullable String, ArticleItems> inLatest = Map.of();

  /** What the pieces hold of an article. */
  public record Part(int piece, ArticleItems items) {}

  public DetailedPass(FirstPass survey, @Nullable TextFolder texts) {
    this(survey, texts, survey.whole);
  }

  private DetailedPass(FirstPass survey, @Nullable TextFolder texts, boolean whole) {
    this.survey = survey;
    this.pins = texts == null ? null : new QuotationResolver(texts);
    this.hints = new ArticleSuggestions(whole, survey.articles::definedIds);
  }

  /** One for which there is nothing but what could be read. */
  public static DetailedPass ofRest(FirstPass survey, @Nullable TextFolder texts) {
    return new DetailedPass(survey, texts, true);
  }

  /** All sound entities. */
  public List<Entity> entities() {
    if (survey.entities.isValid()) return List.copyOf(survey.entities.all());
    List<DocumentTree> trees = new ArrayList<>();
    int[] pieces = survey.pieces.entities.stream().toArray();
    for (int piece : pieces) trees.add(survey.pieces.tree(piece));
    EntityChecks entities = new EntityChecks(trees);
    entities.check(survey.references);
    for (int i = 0; i < pieces.length; i++) report(pieces[i], trees.get(i));
    return List.copyOf(entities.bind().keySet());
  }

  /** Finds which articles are sound; gives those whose ranges only the texts tell. */
  public Map<Integer, ArticleClaims> articles() {
    survey.pieces.odd.stream().forEach(this::checkOrphans);
    for (int number = 0; number < survey.articles.size(); number++) {
      if (survey.articles.state(number) == State.SUSPECT) inspect(number);
    }
    checkSharedTexts();
    return pinned;
  }

  private void inspect(int number) {
    List<Part> parts = findProblems(number);
    ArticleItems all = all(parts);
    for (Part part : parts) report(part.piece(), part.items());
    boolean sound = all.isValid();
    survey.articles.state(number, sound ? State.SOUND : State.BAD);
    if (sound && all.isPinned()) pinned.put(number, all.nodes().bind());
  }

  /** Finds what is wrong with an article. */
  public List<Part> findProblems(int number) {
    String id = survey.articles.id(number);
    List<Part> parts = new ArrayList<>();
    int[] pieces = survey.articles.fragments(number);
    for (int piece : pieces) {
      parts.add(new Part(piece, in(piece).getOrDefault(id, new ArticleItems())));
    }
    check(all(parts), pieces[0]);
    return parts;
  }

  private static ArticleItems all(List<Part> parts) {
    ArticleItems all = new ArticleItems();
    parts.forEach(part -> all.add(part.items()));
    return all;
  }

  /** Looks at what belongs to no article, because the id is wrong. */
  private void checkOrphans(int piece) {
    ArticleItems strays = in(piece).get(null);
    if (strays == null) return;
    check(strays, piece);
    report(piece, strays);
  }

  public void check(ArticleItems items, int piece) {
    if (pins != null) pins.fill(items.articles(), items.claims());
    ArticleChecks articles = new ArticleChecks(items.articles());
    articles.check(survey.references);
    new ClaimChecks(items.claims(), articles, hints).check(survey.references);
    if (pins == null) return;
    for (DossierItem article : items.articles()) {
      String sha256 = article.text("sha256");
      if (sha256 == null || !article.has(ReplaceableSpans.TEXT_FILE)) continue;
      survey.articles.addTextHash(sha256, piece);
      String id = article.text("id");
      if (id != null) survey.articles.contentHash(survey.articles.number(id), sha256);
    }
  }

  /** Looks for articles with one text. */
  private void checkSharedTexts() {
    ArticleChecks.UniqueValues taken = ArticleChecks.texts();
    for (int piece : survey.articles.fragmentsSharingText()) {
      DocumentTree tree = survey.pieces.tree(piece);
      List<DossierItem> articles = DossierItem.of(tree, "articles");
      if (pins != null) pins.fill(articles, List.of());
      tree.takeNewFindings();
      articles.forEach(taken::check);
      for (DossierItem article : articles) {
        String id = article.text("id");
        if (id == null || article.isClean()) continue;
        survey.articles.state(survey.articles.number(id), State.BAD);
        survey.twins.put(id, article.problems(List.of()));
      }
      report(piece, tree);
    }
  }

  private void report(int piece, ArticleItems items) {
    items.articles().forEach(article -> report(piece, article.tree()));
    items.claims().forEach(claim -> report(piece, claim.tree()));
  }

  private void report(int piece, DocumentTree tree) {
    if (!tree.unresolvedReferences().isEmpty()) survey.pieces.open.set(piece);
    tree.unresolvedReferences().forEach(survey.references::addUnresolved);
    survey.findings.get(survey.pieces.file(piece)).add(tree.takeNewFindings());
  }

  private Map<@Nullable String, ArticleItems> in(int piece) {
    if (survey.pieces.isKept(piece)) {
      return kept.computeIfAbsent(piece, p -> ArticleItems.of(survey.pieces.tree(p)));
    }
    if (piece != latest) {
      inLatest = ArticleItems.of(survey.pieces.tree(piece));
      latest = piece;
    }
    return inLatest;
  }
}
