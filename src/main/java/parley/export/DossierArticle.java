package parley.export;

import java.util.Map;

/** An article as a dossier writes it. */
final class DossierArticle {
  private DossierArticle() {}

  static Map<String, Object> of(Star star) {
    return new Item(star)
        .put("id", star.id())
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
