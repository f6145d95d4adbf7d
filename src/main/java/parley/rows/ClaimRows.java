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
import parley.model.value.TextRange;
import parley.rows.ClaimColumn.Link;
import parley.rows.ClaimColumn.Property;

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
    for (Link link : ClaimColumns.LINKS) link(id, link, link.targets().apply(claim));
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
    for (Property property : ClaimColumns.PROPERTIES) {
      put(properties, property.name(), property.value().of(claim));
    }
    return properties;
  }

  private static String contentId(Claim claim) {
    RowDigest digest = new RowDigest();
    digest.add(new NodeRow("", List.of(), properties(claim)));
    for (Link link : ClaimColumns.LINKS) {
      if (!link.isList()) continue;
      List<String> ids = link.targets().apply(claim);
      digest.add(String.valueOf(ids.size()));
      ids.forEach(digest::add);
    }
    for (Link link : ClaimColumns.LINKS) {
      if (link.isList()) continue;
      digest.add(link.targets().apply(claim).stream().findFirst().orElse(null));
    }
    claim.ranges().forEach(range -> digest.add(range.start() + "-" + range.end()));
    return digest.hex().substring(0, 16);
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

  private void link(String claim, Link link, List<String> targets) {
    String type = link.relationship();
    long step = 0;
    for (String target : targets) {
      step++;
      switch (link.target()) {
        case CLAIM ->
            responseLinks.add(new RelationshipRow(claim, type, article.id() + "#" + target));
        case STEPS ->
            entityLinks.add(new RelationshipRow(claim, type, target, Map.of("step", step)));
        case ENTITY, ENTITIES -> entityLinks.add(new RelationshipRow(claim, type, target));
      }
    }
  }
}
