package parley.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Range;

/** Gives quotations their ranges, and articles that name a text its SHA-256 and length. */
final class Pins {
  private final Texts texts;
  private final Map<String, Item> articles = new HashMap<>();
  private final Map<String, Optional<Quotable>> quotable = new HashMap<>();

  Pins(Texts texts) {
    this.texts = texts;
  }

  /** Fills in the items what the texts tell, and notes as problems what they do not tell. */
  void fill(List<Item> articles, List<Item> claims) {
    for (Item article : articles) {
      String id = article.text("id");
      if (id != null) this.articles.putIfAbsent(id, article);
      String name = article.text(Extents.TEXT_FILE);
      if (name != null) named(article, name);
    }
    claims.forEach(this::locate);
  }

  private void named(Item article, String name) {
    if (article.node().has("sha256") || article.node().has("length")) return;
    ArticleText text = lookUp(article, Extents.TEXT_FILE, () -> texts.named(name)).orElse(null);
    if (text != null) {
      ObjectNode node = (ObjectNode) article.node();
      node.put("sha256", text.sha256());
      node.put("length", text.length());
    } else if (!article.tree().faulty(article.at(Extents.TEXT_FILE))) {
      article.problem(
          Extents.TEXT_FILE,
          "no file "
              + Words.quote(name)
              + " in "
              + Words.quote(texts.folder())
              + new Nearest().hint(name, texts.names()));
    }
  }

  private void locate(Item claim) {
    List<Item.Text> quotations = claim.texts(Extents.QUOTE);
    String id = claim.text("article");
    if (quotations.isEmpty() || id == null || claim.node().has("ranges")) return;
    Quotable text = quotable.computeIfAbsent(id, this::text).orElse(null);
    if (text == null) return;
    ArrayNode ranges = JsonNodeFactory.instance.arrayNode();
    for (Item.Text quotation : quotations) {
      List<Range> places = text.places(quotation.value());
      if (places.size() == 1) {
        ranges.addArray().add(places.get(0).start()).add(places.get(0).end());
      } else {
        claim.tree().problem(quotation.pointer(), objection(text, quotation.value(), places));
      }
    }
    if (ranges.size() == quotations.size()) ((ObjectNode) claim.node()).set("ranges", ranges);
  }

  private static String objection(Quotable text, String quotation, List<Range> places) {
    return places.isEmpty() ? text.near(quotation) : text.ambiguous(places);
  }

  private Optional<Quotable> text(String id) {
    Item article = articles.get(id);
    String sha256 = article == null ? null : article.text("sha256");
    if (article == null || sha256 == null) return Optional.empty();
    ArticleText text = lookUp(article, "sha256", () -> texts.withSha256(sha256)).orElse(null);
    if (text == null) {
      if (article.tree().faulty(article.at("sha256"))) return Optional.empty();
      article.problem(
          "sha256",
          "no file in "
              + Words.quote(texts.folder())
              + " has this SHA-256, so no quotation can be looked up; put the unchanged text there");
      return Optional.empty();
    }
    Integer length = article.integer("length");
    if (length != null && length != text.length()) {
      article.problem("length", "the text has " + text.length() + " characters, not " + length);
    }
    return Optional.of(new Quotable(id, text.text()));
  }

  /** A look into the folder of texts. */
  private interface Search {
    Optional<ArticleText> find() throws Unreadable;
  }

  private static Optional<ArticleText> lookUp(Item article, String key, Search search) {
    try {
      return search.find();
    } catch (Unreadable e) {
      article.problem(key, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
