package parley.dossier.pass;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ExactQuotation;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.SourceLocation;
import parley.model.claim.Claim;
import parley.model.entity.Entity;
import parley.model.source.Article;

/** Which item each record of a dossier was made from. */
public record RecordLocations(
    Map<Entity, DossierItem> entities,
    Map<Article, DossierItem> articles,
    Map<Claim, DossierItem> claims) {
  public SourceLocation find(Object part) {
    return item(part).sourceLocation();
  }

  /** The range of a claim, by its index in the claim's list. */
  public SourceLocation find(Claim claim, int range) {
    return item(claim).items("ranges").get(range).sourceLocation();
  }

  /** The words that a claim gives for its ranges. */
  public List<ExactQuotation> exactQuotations(Claim claim) {
    return ExactQuotation.of(item(claim));
  }

  private DossierItem item(Object part) {
    @Nullable DossierItem item =
        part instanceof Entity ? entities.get(part) : articles.getOrDefault(part, claims.get(part));
    if (item == null) throw new IllegalArgumentException("not read from these files: " + part);
    return item;
  }
}
