package parley.dossier.pass;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ArticleChecks;
import parley.dossier.check.ArticleSuggestions;
import parley.dossier.check.ClaimChecks;
import parley.dossier.check.EntityChecks;
import parley.dossier.check.ReferenceResolver;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.quote.QuotationResolver;
import parley.dossier.quote.TextFolder;

/** Checks and binds all trees of a load at once, so that each record's place is known. */
public final class WholeDossierPass {
  private WholeDossierPass() {}

  /** {@code known} is false when some file could not be read and may define more. */
  public static RecordLocations of(
      List<DocumentTree> trees, boolean known, @Nullable TextFolder texts) {
    EntityChecks entities = new EntityChecks(trees);
    ReferenceResolver references = new ReferenceResolver(entities.types());
    List<DossierItem> articleItems = items(trees, "articles");
    List<DossierItem> claimItems = items(trees, "claims");
    if (texts != null) new QuotationResolver(texts).fill(articleItems, claimItems);
    ArticleChecks articles = new ArticleChecks(articleItems);
    ClaimChecks claims =
        new ClaimChecks(claimItems, articles, new ArticleSuggestions(known, articles::ids));
    entities.check(references);
    articles.check(references);
    articleItems.forEach(ArticleChecks.uniqueTexts()::check);
    claims.check(references);
    return new RecordLocations(entities.bind(), articles.bind(), claims.bind());
  }

  private static List<DossierItem> items(List<DocumentTree> trees, String section) {
    return trees.stream().flatMap(tree -> DossierItem.of(tree, section).stream()).toList();
  }
}
