package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.model.Range;

class AnswerTest {
  @Test
  void namesTheArticlesOfEachRowOnce() {
    Row row = new Row(List.of("x"), List.of(evidence("b"), evidence("a"), evidence("b")));
    Row silent = new Row(List.of("no article says"), List.of());
    Answer answer =
        new Answer("r", "R", Map.of(), List.of("what"), List.of(row, silent), true).withArticles();

    assertThat(answer.columns()).containsExactly("what", "articles");
    assertThat(answer.rows())
        .extracting(Row::cells)
        .containsExactly(List.of("x", List.of("a", "b")), List.of("no article says", List.of()));
  }

  private static Evidence evidence(String article) {
    return new Evidence(article + "#1", article, null, null, List.of(new Range(0, 1)), "p");
  }
}
