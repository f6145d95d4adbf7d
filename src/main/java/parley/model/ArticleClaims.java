package parley.model;

import java.util.List;

/** An article and what it says. */
public record ArticleClaims(Article article, List<Claim> claims) {
  public ArticleClaims {
    claims = List.copyOf(claims);
  }
}
