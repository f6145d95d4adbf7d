package parley.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.model.Article;
import parley.model.Basis;

/** Articles of a load, and what they may not have in common. */
final class Articles {
  private final List<Item> all;
  private final Map<String, Item> byId = new HashMap<>();

  Articles(List<Item> all) {
    this.all = all;
    for (Item article : all) {
      String id = article.text("id");
      if (id != null) byId.putIfAbsent(id, article);
    }
  }

  @Nullable Item get(String id) {
    return byId.get(id);
  }

  Set<String> ids() {
    return new TreeSet<>(byId.keySet());
  }

  void check(References references) {
    Taken ids = new Taken("id", "use another id, or leave one out");
    for (Item article : all) {
      ids.check(article);
      Dates.check(article, "published");
      checkBasis(article);
      references.resolve(article, "articles");
    }
  }

  /** To check that no two articles have one text. */
  static Taken texts() {
    return new Taken("sha256", "one text is one article; leave one out");
  }

  /** The values of a key that no two articles may share, each with the place of the first. */
  static final class Taken {
    private final Map<String, String> places = new HashMap<>();
    private final String key;
    private final String remedy;

    private Taken(String key, String remedy) {
      this.key = key;
      this.remedy = remedy;
    }

    void check(Item article) {
      String value = article.text(key);
      if (value == null) return;
      String other = places.putIfAbsent(value, article.place());
      if (other == null) return;
      String at = article.has("textFile") && !key.equals("id") ? "textFile" : key;
      String what = key.equals("id") ? Words.quote(value) : "this text";
      article.problem(at, what + " is already an article at " + other + "; " + remedy);
    }
  }

  private static void checkBasis(Item article) {
    String basis = article.text("publishedBasis");
    if (basis == null) return;
    boolean unknown = basis.equals(Basis.UNKNOWN.word());
    if (unknown && dated(article)) {
      article.problem(
          "publishedBasis",
          "\"unknown\" does not go with a date; say \"stated\" or \"inferred\", or leave the date out");
    } else if (!unknown && !article.has("published")) {
      article.problem(
          "publishedBasis",
          Words.quote(basis) + " needs a date; add \"published\", or say \"unknown\"");
    }
  }

  private static boolean dated(Item article) {
    return article.node().path("published").isTextual()
        || article.node().path("published").has("date");
  }

  /** The articles without a problem, each with its item. */
  Map<Article, Item> bind() {
    Map<Article, Item> articles = new LinkedHashMap<>();
    for (Item item : all) {
      if (item.clean()) articles.put(Binding.article(item.node()), item);
    }
    return articles;
  }
}
