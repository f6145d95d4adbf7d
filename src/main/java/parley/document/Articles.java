package parley.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.model.Article;
import parley.model.Basis;

/** All articles of a load. */
final class Articles {
  private final List<Item> all = new ArrayList<>();
  private final Map<String, Item> byId = new LinkedHashMap<>();

  Articles(List<Tree> trees) {
    for (Tree tree : trees) all.addAll(Item.of(tree, "articles"));
  }

  @Nullable Item get(String id) {
    return byId.get(id);
  }

  Set<String> ids() {
    return new TreeSet<>(byId.keySet());
  }

  void check(Entities entities) {
    Map<String, Item> bySha256 = new HashMap<>();
    for (Item article : all) {
      unique(article, "id", byId, "use another id, or leave one out");
      unique(article, "sha256", bySha256, "one text is one article; leave one out");
      Dates.check(article, "published");
      checkBasis(article);
      entities.resolve(article, "articles");
    }
  }

  private static void unique(Item article, String key, Map<String, Item> taken, String remedy) {
    String value = article.text(key);
    if (value == null) return;
    Item other = taken.putIfAbsent(value, article);
    if (other == null) return;
    String at = article.has("textFile") && !key.equals("id") ? "textFile" : key;
    String what = key.equals("id") ? Words.quote(value) : "this text";
    article.problem(at, what + " is already an article at " + other.place() + "; " + remedy);
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
      if (item.clean()) articles.put(Binding.article(item), item);
    }
    return articles;
  }
}
