package parley.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.document.ArticleIndex.State;
import parley.model.ArticleClaims;
import parley.model.Entity;

/** The second look, with places and words, at what the {@link Survey} found suspect. */
final class Inspection {
  private final Survey survey;
  private final @Nullable Pins pins;
  private final Hints hints;
  private final Map<Integer, Map<@Nullable String, ArticleItems>> kept = new HashMap<>();
  private final Map<Integer, ArticleClaims> pinned = new HashMap<>();
  private int latest = -1;
  private Map<@Nullable String, ArticleItems> inLatest = Map.of();

  /** What the pieces hold of an article. */
  record Part(int piece, ArticleItems items) {}

  Inspection(Survey survey, @Nullable Texts texts) {
    this(survey, texts, survey.whole);
  }

  private Inspection(Survey survey, @Nullable Texts texts, boolean whole) {
    this.survey = survey;
    this.pins = texts == null ? null : new Pins(texts);
    this.hints = new Hints(whole, survey.articles::definedIds);
  }

  /** One for which there is nothing but what could be read. */
  static Inspection ofRest(Survey survey, @Nullable Texts texts) {
    return new Inspection(survey, texts, true);
  }

  /** All sound entities. */
  List<Entity> entities() {
    if (survey.entities.sound()) return List.copyOf(survey.entities.all());
    List<Tree> trees = new ArrayList<>();
    int[] pieces = survey.pieces.entities.stream().toArray();
    for (int piece : pieces) trees.add(survey.pieces.tree(piece));
    Entities entities = new Entities(trees);
    entities.check(survey.references);
    for (int i = 0; i < pieces.length; i++) report(pieces[i], trees.get(i));
    return List.copyOf(entities.bind().keySet());
  }

  /** Finds which articles are sound; gives those whose ranges only the texts tell. */
  Map<Integer, ArticleClaims> articles() {
    survey.pieces.odd.stream().forEach(this::inspectStrays);
    for (int number = 0; number < survey.articles.size(); number++) {
      if (survey.articles.state(number) == State.SUSPECT) inspect(number);
    }
    twins();
    return pinned;
  }

  private void inspect(int number) {
    List<Part> parts = look(number);
    ArticleItems all = all(parts);
    for (Part part : parts) report(part.piece(), part.items());
    boolean sound = all.sound();
    survey.articles.state(number, sound ? State.SOUND : State.BAD);
    if (sound && all.pinned()) pinned.put(number, all.nodes().bind());
  }

  /** Finds what is wrong with an article. */
  List<Part> look(int number) {
    String id = survey.articles.id(number);
    List<Part> parts = new ArrayList<>();
    int[] pieces = survey.articles.pieces(number);
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
  private void inspectStrays(int piece) {
    ArticleItems strays = in(piece).get(null);
    if (strays == null) return;
    check(strays, piece);
    report(piece, strays);
  }

  void check(ArticleItems items, int piece) {
    if (pins != null) pins.fill(items.articles(), items.claims());
    Articles articles = new Articles(items.articles());
    articles.check(survey.references);
    new Claims(items.claims(), articles, hints).check(survey.references);
    if (pins == null) return;
    for (Item article : items.articles()) {
      String sha256 = article.text("sha256");
      if (sha256 == null || !article.has(Extents.TEXT_FILE)) continue;
      survey.articles.text(sha256, piece);
      String id = article.text("id");
      if (id != null) survey.articles.sum(survey.articles.number(id), sha256);
    }
  }

  /** Looks for articles with one text. */
  private void twins() {
    Articles.Taken taken = Articles.texts();
    for (int piece : survey.articles.twins()) {
      Tree tree = survey.pieces.tree(piece);
      List<Item> articles = Item.of(tree, "articles");
      if (pins != null) pins.fill(articles, List.of());
      tree.drain();
      articles.forEach(taken::check);
      for (Item article : articles) {
        String id = article.text("id");
        if (id == null || article.clean()) continue;
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

  private void report(int piece, Tree tree) {
    if (!tree.open().isEmpty()) survey.pieces.open.set(piece);
    tree.open().forEach(survey.references::note);
    survey.findings.get(survey.pieces.file(piece)).add(tree.drain());
  }

  private Map<@Nullable String, ArticleItems> in(int piece) {
    if (survey.pieces.kept(piece)) {
      return kept.computeIfAbsent(piece, p -> ArticleItems.of(survey.pieces.tree(p)));
    }
    if (piece != latest) {
      inLatest = ArticleItems.of(survey.pieces.tree(piece));
      latest = piece;
    }
    return inLatest;
  }
}
