package parley.export.dossier;

import java.util.Map;
import parley.export.read.NodeWithLinks;

/** An article as a dossier writes it. */
final class DossierArticle {
  private DossierArticle() {}

  static Map<String, Object> of(NodeWithLinks node) {
    return new ItemBuilder(node)
        .put("id", node.id())
        .property("title")
        .property("sha256")
        .property("length")
        .link("outlet", "PUBLISHED_BY")
        .property("language")
        .property("translated", false)
        .property("url")
        .when("published")
        .property("publishedBasis")
        .keys();
  }
}
