package parley.rows;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.model.claim.Claim;
import parley.model.source.Article;
import parley.model.value.EdtfDate;
import parley.model.value.Figure;
import parley.model.value.TextRange;

/** Turns an article and its claims into rows. */
final class ClaimRows {
  /**
   * Raised whenever the same dossier gives other rows than before, so that loaded articles are
   * loaded again. When claims come to support other facts, that is not enough: a load leaves facts
   * as they are that an article supports as before.
   */
  static final String ROWS_VERSION = "1";

  private final Article article;
  private final List<NodeRow> claims = new ArrayList<>();
  private final List<RelationshipRow> entityLinks = new ArrayList<>();
  private final List<RelationshipRow> responseLinks = new ArrayList<>();
  private final List<RelationshipRow> evidence = new ArrayList<>();

  private ClaimRows(Article article) {
    this.article = article;
  }

  static ArticleRows rows(Article article, List<Claim> claims) {
    ClaimRows mapper = new ClaimRows(article);
    claims.forEach(mapper::add);
    return mapper.rows();
  }

  private ArticleRows rows() {
    NodeRow node = articleNode();
    List<NodeRow> nodes = claims.stream().sorted(comparing(NodeRow::id)).toList();
    List<RelationshipRow> toThings = entityLinks.stream().sorted().toList();
    List<RelationshipRow> toClaims = responseLinks.stream().sorted().toList();
    List<RelationshipRow> toArticle = evidence.stream().sorted().toList();
    RowDigest digest = new RowDigest().add(ROWS_VERSION).add(node).add(article.outlet());
    nodes.forEach(digest::add);
    toThings.forEach(digest::add);
    toClaims.forEach(digest::add);
    toArticle.forEach(digest::add);
    return new ArticleRows(
        node, article.outlet(), nodes, toThings, toClaims, toArticle, digest.hex());
  }

  private NodeRow articleNode() {
    Map<String, @Nullable Object> properties = new TreeMap<>();
    properties.put("title", article.title());
    properties.put("sha256", article.sha256());
    properties.put("length", (long) article.length());
    properties.put("translated", article.translated());
    properties.put("publishedBasis", article.publishedBasis().word());
    put(properties, "language", article.language());
    put(properties, "url", article.url());
    putDate(properties, "published", article.published());
    return new NodeRow(article.id(), List.of("Article"), properties);
  }

  private void add(Claim claim) {
    String id = key(claim);
    claims.add(new NodeRow(id, List.of("Claim"), properties(claim)));
    link(id, "SUBJECT", claim.subject());
    link(id, "FOR", claim.side());
    link(id, "SAID_BY", claim.saidBy());
    link(id, "ON", claim.demand());
    link(id, "ABOUT", claim.event());
    link(id, "TARGET", claim.target());
    link(id, "OFFICE", claim.office());
    link(id, "AT_PLACE", claim.place());
    link(id, "DOCUMENT", claim.document());
    for (int step = 0; step < claim.via().size(); step++) {
      entityLinks.add(
          new RelationshipRow(id, "VIA", claim.via().get(step), Map.of("step", step + 1L)));
    }
    if (claim.inResponseTo() != null) {
      responseLinks.add(
          new RelationshipRow(id, "IN_RESPONSE_TO", article.id() + "#" + claim.inResponseTo()));
    }
    for (TextRange range : claim.ranges()) {
      evidence.add(
          new RelationshipRow(
              id,
              "STATED_IN",
              article.id(),
              Map.of(
                  "key", id + "@" + range.start() + "-" + range.end(),
                  "start", (long) range.start(),
                  "end", (long) range.end())));
    }
  }

  static String key(Claim claim) {
    return claim.article() + "#" + (claim.id() != null ? claim.id() : contentId(claim));
  }

  private static Map<String, @Nullable Object> properties(Claim claim) {
    Map<String, @Nullable Object> properties = new TreeMap<>();
    properties.put("act", claim.act().word());
    properties.put("polarity", claim.polarity().word());
    properties.put("modality", claim.modality().word());
    properties.put("factual", claim.isFactual());
    properties.put("quoted", claim.quoted());
    properties.put("paraphrase", claim.paraphrase());
    properties.put("origin", origin(claim));
    put(properties, "condition", claim.condition());
    put(properties, "option", claim.option() == null ? null : claim.option().longValue());
    put(properties, "outcome", claim.outcome() == null ? null : claim.outcome().word());
    put(properties, "tenure", claim.office() == null ? null : claim.tenure().word());
    put(properties, "cameo", claim.cameo());
    putDate(properties, "on", claim.on());
    putDate(properties, "said", claim.said());
    putFigure(properties, claim.figure());
    return properties;
  }

  /**
   * The id of where the report comes from: the furthest of those who passed it on, or the article
   * itself.
   */
  private static String origin(Claim claim) {
    return claim.via().isEmpty() ? claim.article() : claim.via().get(claim.via().size() - 1);
  }

  private static String contentId(Claim claim) {
    RowDigest digest = new RowDigest();
    digest.add(new NodeRow("", List.of(), properties(claim)));
    for (List<String> ids : List.of(claim.subject(), claim.side(), claim.via(), claim.target())) {
      digest.add(String.valueOf(ids.size()));
      ids.forEach(digest::add);
    }
    digest.add(claim.saidBy()).add(claim.demand()).add(claim.event()).add(claim.office());
    digest.add(claim.place()).add(claim.document()).add(claim.inResponseTo());
    claim.ranges().forEach(range -> digest.add(range.start() + "-" + range.end()));
    return digest.hex().substring(0, 16);
  }

  private static void putFigure(Map<String, @Nullable Object> properties, @Nullable Figure figure) {
    if (figure == null) return;
    properties.put("metric", figure.metric());
    properties.put("relation", figure.relation().word());
    properties.put("unit", figure.unit());
    properties.put("figureText", figure.text());
    put(properties, "low", figure.low());
    put(properties, "high", figure.high());
  }

  /**
   * A date as five properties: EDTF under {@code name}, first and last day, precision, the
   * article's words.
   */
  private static void putDate(
      Map<String, @Nullable Object> properties, String name, @Nullable EdtfDate when) {
    if (when == null) return;
    put(properties, name, when.edtf());
    put(properties, name + "From", when.from());
    put(properties, name + "To", when.to());
    put(properties, name + "Text", when.text());
    properties.put(name + "Precision", when.precision().word());
  }

  private static void put(
      Map<String, @Nullable Object> properties, String key, @Nullable Object value) {
    if (value != null) properties.put(key, value);
  }

  private void link(String claim, String type, List<String> ids) {
    ids.forEach(id -> entityLinks.add(new RelationshipRow(claim, type, id)));
  }

  private void link(String claim, String type, @Nullable String id) {
    if (id != null) entityLinks.add(new RelationshipRow(claim, type, id));
  }
}
