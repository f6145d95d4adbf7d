package parley.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.rows.ArticleRows;
import parley.rows.NodeRow;

class ArticleBatchesTest {
  private final List<String> handed = new ArrayList<>();
  private final ArticleBatches batches =
      new ArticleBatches(
          10,
          (articles, fresh) ->
              handed.add(
                  (fresh ? "new " : "changed ") + articles.stream().map(ArticleRows::id).toList()));

  @Test
  void fillsTransactionsAndHandsOverTheRest() {
    batches.add(article("a", 4), true);
    batches.add(article("b", 6), true);
    batches.add(article("c", 1), true);
    assertThat(handed).containsExactly("new [a, b]");
    batches.flush();
    batches.flush();
    assertThat(handed).containsExactly("new [a, b]", "new [c]");
  }

  @Test
  void givesWhatIsLargerThanAllATransactionOfItsOwn() {
    batches.add(article("a", 4), true);
    batches.add(article("b", 40), true);
    batches.add(article("c", 4), true);
    batches.flush();
    assertThat(handed).containsExactly("new [a]", "new [b]", "new [c]");
  }

  @Test
  void tellsWhichHaveOnlyNewOnes() {
    batches.add(article("a", 5), true);
    batches.add(article("b", 5), false);
    batches.add(article("c", 10), true);
    batches.flush();
    assertThat(handed).containsExactly("changed [a, b]", "new [c]");
  }

  /** An article that takes so many rows. */
  private static ArticleRows article(String id, int rows) {
    List<NodeRow> claims =
        Stream.generate(() -> new NodeRow(id, List.of("Claim"), Map.of()))
            .limit(rows - 1L)
            .toList();
    NodeRow article = new NodeRow(id, List.of("Article"), Map.of());
    return new ArticleRows(article, null, claims, List.of(), List.of(), List.of(), "hash");
  }
}
