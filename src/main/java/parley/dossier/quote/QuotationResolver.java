package parley.dossier.quote;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.dossier.parse.DossierItem;
import parley.dossier.parse.ReplaceableSpans;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.NearestWord;
import parley.dossier.problem.UnreadableDocumentException;
import parley.model.value.TextRange;

/** Gives quotations their ranges, and articles that name a text its SHA-256 and length. */
public final class QuotationResolver {
  private final TextFolder texts;
  private final Map<String, DossierItem> articles = new HashMap<>();
  private final Map<String, Optional<QuoteIndex>> indexes = new HashMap<>();

  public QuotationResolver(TextFolder texts) {
    this.texts = texts;
  }

  /** Fills in the items what the texts tell, and notes as problems what they do not tell. */
  public void fill(List<DossierItem> articles, List<DossierItem> claims) {
    for (DossierItem article : articles) {
      String id = article.text("id");
      if (id != null) this.articles.putIfAbsent(id, article);
      String name = article.text(ReplaceableSpans.TEXT_FILE);
      if (name != null) resolveName(article, name);
    }
    claims.forEach(this::resolveRanges);
  }

  private void resolveName(DossierItem article, String name) {
    if (article.node().has("sha256") || article.node().has("length")) return;
    StoredText text =
        findText(article, ReplaceableSpans.TEXT_FILE, () -> texts.findByName(name)).orElse(null);
    if (text != null) {
      ObjectNode node = (ObjectNode) article.node();
      node.put("sha256", text.sha256());
      node.put("length", text.length());
    } else if (!article.isFaulty(ReplaceableSpans.TEXT_FILE)) {
      article.addProblem(
          ReplaceableSpans.TEXT_FILE,
          "no file "
              + MessageText.quote(name)
              + " in "
              + MessageText.quote(texts.folder())
              + new NearestWord().hint(name, texts.names()));
    }
  }

  private void resolveRanges(DossierItem claim) {
    List<DossierItem.Text> quotations = claim.texts(ReplaceableSpans.QUOTE);
    String id = claim.text("article");
    if (quotations.isEmpty() || id == null || claim.node().has("ranges")) return;
    QuoteIndex text = indexes.computeIfAbsent(id, this::index).orElse(null);
    if (text == null) return;
    if (reportSplit(claim, quotations, text)) return;
    ArrayNode ranges = JsonNodeFactory.instance.arrayNode();
    for (DossierItem.Text quotation : quotations) {
      List<TextRange> places = text.find(quotation.value());
      if (places.size() == 1) {
        ranges.addArray().add(places.get(0).start()).add(places.get(0).end());
      } else {
        quotation.addProblem(objection(text, quotation.value(), places));
      }
    }
    if (ranges.size() == quotations.size()) ((ObjectNode) claim.node()).set("ranges", ranges);
  }

  /** Reports quotations that YAML made of one, as it parts what has no quotes at commas. */
  private static boolean reportSplit(
      DossierItem claim, List<DossierItem.Text> quotations, QuoteIndex text) {
    boolean split = false;
    for (int i = 0; i + 1 < quotations.size(); i++) {
      DossierItem.Text quotation = quotations.get(i);
      DossierItem.Text next = quotations.get(i + 1);
      ReplaceableSpans spans = claim.tree().spans();
      if (!spans.isSplitAtCommas(quotation.pointer()) || !spans.isSplitAtCommas(next.pointer())) {
        continue;
      }
      for (String comma : List.of(", ", ",")) {
        String whole = quotation.value() + comma + next.value();
        if (text.find(whole).isEmpty()) continue;
        split = true;
        quotation.addProblem(
            "the text goes on "
                + MessageText.quote(comma + next.value())
                + ", but YAML splits what has no quotes at its commas; put the whole quotation"
                + " in quotes, or each part of it");
      }
    }
    return split;
  }

  private static String objection(QuoteIndex text, String quotation, List<TextRange> places) {
    return places.isEmpty() ? text.describeNearMatch(quotation) : text.describeAmbiguity(places);
  }

  private Optional<QuoteIndex> index(String id) {
    DossierItem article = articles.get(id);
    String sha256 = article == null ? null : article.text("sha256");
    if (article == null || sha256 == null) return Optional.empty();
    StoredText text = findText(article, "sha256", () -> texts.findBySha256(sha256)).orElse(null);
    if (text == null) {
      if (article.isFaulty("sha256")) return Optional.empty();
      article.addProblem(
          "sha256",
          "no file in "
              + MessageText.quote(texts.folder())
              + " has this SHA-256, so no quotation can be looked up; put the unchanged text there");
      return Optional.empty();
    }
    Integer length = article.integer("length");
    if (length != null && length != text.length()) {
      article.addProblem("length", "the text has " + text.length() + " characters, not " + length);
    }
    return Optional.of(new QuoteIndex(id, text.text()));
  }

  /** A look into the folder of texts. */
  private interface Search {
    Optional<StoredText> find() throws UnreadableDocumentException;
  }

  private static Optional<StoredText> findText(DossierItem article, String key, Search search) {
    try {
      return search.find();
    } catch (UnreadableDocumentException e) {
      article.addProblem(key, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
