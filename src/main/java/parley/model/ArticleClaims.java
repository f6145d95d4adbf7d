package parley.model;

import java.util.List;
import parley.model.claim.Claim;
import parley.model.source.Article;

/** An article and what it says, in the order of its documents. */
public record ArticleClaims(Article article, List<Claim> claims) {
  public ArticleClaims {
    claims = List.copyOf(claims);
  }
}
