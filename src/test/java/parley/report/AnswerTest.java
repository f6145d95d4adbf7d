package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.model.value.TextRange;

class AnswerTest {
  @Test
  void namesTheArticlesOfEachRowOnce() {
    AnswerRow row =
        new AnswerRow(List.of("x"), List.of(evidence("b"), evidence("a"), evidence("b")));
    AnswerRow silent = new AnswerRow(List.of("no article says"), List.of());
    Answer answer =
        new Answer("r", "R", Map.of(), List.of("what"), List.of(row, silent), true).withArticles();

    assertThat(answer.columns()).containsExactly("what", "articles");
    assertThat(answer.rows())
        .extracting(AnswerRow::cells)
        .containsExactly(List.of("x", List.of("a", "b")), List.of("no article says", List.of()));
  }

  private static Evidence evidence(String article) {
    return new Evidence(article + "#1", article, null, null, List.of(new TextRange(0, 1)), "p");
  }
}
