package parley.model;

import java.util.List;
import parley.model.claim.Claim;
import parley.model.entity.Entity;
import parley.model.source.Article;

/** What a user loads: entities, articles and claims. */
public record Dossier(List<Entity> entities, List<Article> articles, List<Claim> claims) {
  public Dossier {
    entities = List.copyOf(entities);
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
  }
}
