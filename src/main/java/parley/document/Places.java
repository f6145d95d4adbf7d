package parley.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.model.Article;
import parley.model.Claim;
import parley.model.Entity;

/** Which item each record of a dossier was made from. */
record Places(Map<Entity, Item> entities, Map<Article, Item> articles, Map<Claim, Item> claims) {
  Place of(Object part) {
    return item(part).located();
  }

  /** The range of a claim, by its index in the claim's list. */
  Place of(Claim claim, int range) {
    return item(claim).items("ranges").get(range).located();
  }

  /** The words that a claim gives for its ranges. */
  List<Exact> exact(Claim claim) {
    return Exact.of(item(claim));
  }

  private Item item(Object part) {
    @Nullable Item item =
        part instanceof Entity ? entities.get(part) : articles.getOrDefault(part, claims.get(part));
    if (item == null) throw new IllegalArgumentException("not read from these files: " + part);
    return item;
  }
}
