package parley.export.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parley.SampleClaim;
import parley.export.read.NodeWithLinks;
import parley.model.ArticleClaims;
import parley.model.source.Article;
import parley.model.source.DateBasis;
import parley.rows.ArticleRows;
import parley.rows.GraphRows;
import parley.rows.RelationshipRow;

class DossierClaimTest {
  /** Keys that stand for ranges, or beside them, and do not enter the graph. */
  private static final Set<String> OUTSIDE = Set.of("quote", "exact");

  @Test
  void writesEveryKeyThatTheSchemaHas() throws IOException {
    Set<String> keys = new TreeSet<>();
    new ObjectMapper()
        .readTree(Path.of("loader/dossier.schema.json").toFile())
        .at("/$defs/claim/properties")
        .fieldNames()
        .forEachRemaining(keys::add);
    keys.removeAll(OUTSIDE);
    assertThat(DossierClaim.of(everything()).keySet()).containsExactlyInAnyOrderElementsOf(keys);
  }

  private static NodeWithLinks everything() {
    Article article =
        new Article("some article", "A", "0", 9, null, null, false, null, null, DateBasis.UNKNOWN);
    List<ArticleClaims> claims =
        List.of(new ArticleClaims(article, List.of(SampleClaim.without())));
    ArticleRows rows = GraphRows.of(List.of(), claims, 1, Set.of()).articles().iterator().next();
    List<RelationshipRow> links = new ArrayList<>(rows.entityLinks());
    links.addAll(rows.responseLinks());
    links.addAll(rows.evidence());
    return new NodeWithLinks(rows.claims().get(0), links);
  }
}
