package parley.dossier.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.MessageText;
import parley.model.source.Article;
import parley.model.source.DateBasis;

/** Articles of a load, and what they may not have in common. */
public final class ArticleChecks {
  private final List<DossierItem> all;
  private final Map<String, DossierItem> byId = new HashMap<>();

  public ArticleChecks(List<DossierItem> all) {
    this.all = all;
    for (DossierItem article : all) {
      String id = article.text("id");
      if (id != null) byId.putIfAbsent(id, article);
    }
  }

  @Nullable DossierItem get(String id) {
    return byId.get(id);
  }

  public Set<String> ids() {
    return new TreeSet<>(byId.keySet());
  }

  public void check(ReferenceCheck references) {
    UniqueValues ids = new UniqueValues("id", "use another id, or remove one");
    for (DossierItem article : all) {
      ids.check(article);
      DateFields.check(article, "published");
      checkBasis(article);
      references.check(article, "articles");
    }
  }

  /** To check that no two articles have one text. */
  public static UniqueValues uniqueTexts() {
    return new UniqueValues("sha256", "one text is one article; remove one");
  }

  /** The values of a key that no two articles may share, each with the first that has it. */
  public static final class UniqueValues {
    private final Map<String, DossierItem> first = new HashMap<>();
    private final String key;
    private final String remedy;

    private UniqueValues(String key, String remedy) {
      this.key = key;
      this.remedy = remedy;
    }

    public void check(DossierItem article) {
      String value = article.text(key);
      if (value == null) return;
      DossierItem other = first.putIfAbsent(value, article);
      if (other == null) return;
      String at = article.has("textFile") && !key.equals("id") ? "textFile" : key;
      String what = key.equals("id") ? MessageText.quote(value) : "this text";
      article.addProblem(
          at, what + " is already an article at " + other.location() + "; " + remedy);
    }
  }

  private static void checkBasis(DossierItem article) {
    String basis = article.text("publishedBasis");
    if (basis == null) return;
    boolean unknown = basis.equals(DateBasis.UNKNOWN.word());
    if (unknown && isDated(article)) {
      article.addProblem(
          "publishedBasis",
          "\"unknown\" cannot have a date; write \"stated\" or \"inferred\", or remove the date");
    } else if (!unknown && !article.has("published")) {
      article.addProblem(
          "publishedBasis",
          MessageText.quote(basis) + " needs a date; add \"published\", or write \"unknown\"");
    }
  }

  private static boolean isDated(DossierItem article) {
    return article.node().path("published").isTextual()
        || article.node().path("published").has("date");
  }

  /** The articles without a problem, each with its item. */
  public Map<Article, DossierItem> bind() {
    Map<Article, DossierItem> articles = new LinkedHashMap<>();
    for (DossierItem item : all) {
      if (item.isClean()) articles.put(RecordBinder.article(item.node()), item);
    }
    return articles;
  }
}
