package parley.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks and binds all trees of a load at once, so that each record's place is known. */
final class WholeDossier {
  private WholeDossier() {}

  /** {@code known} is false when some file could not be read and may define more. */
  static Places of(List<Tree> trees, boolean known, @Nullable Texts texts) {
    Entities entities = new Entities(trees);
    References references = new References(entities.types());
    List<Item> articleItems = items(trees, "articles");
    List<Item> claimItems = items(trees, "claims");
    if (texts != null) new Pins(texts).fill(articleItems, claimItems);
    Articles articles = new Articles(articleItems);
    Claims claims = new Claims(claimItems, articles, new Hints(known, articles::ids));
    entities.check(references);
    articles.check(references);
    articleItems.forEach(Articles.texts()::check);
    claims.check(references);
    return new Places(entities.bind(), articles.bind(), claims.bind());
  }

  private static List<Item> items(List<Tree> trees, String section) {
    return trees.stream().flatMap(tree -> Item.of(tree, section).stream()).toList();
  }
}
