package parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import parley.render.value.AnswerLayout;

final class AnswerFormatTest {
  @Test
  void hasAWord() {
    assertThat(Arrays.stream(AnswerFormat.values()).map(AnswerFormat::word))
        .containsExactly("table", "csv", "json", "jsonl", "markdown", "html");
  }

  @Test
  void isFoundByTheNameOfAFile() {
    assertThat(AnswerFormat.ofFile("answers/rounds.csv")).contains(AnswerFormat.CSV);
    assertThat(AnswerFormat.ofFile("Rounds.HTML")).contains(AnswerFormat.HTML);
    assertThat(AnswerFormat.ofFile("notes.md")).contains(AnswerFormat.MARKDOWN);
    assertThat(AnswerFormat.ofFile("a.b.jsonl")).contains(AnswerFormat.JSONL);
    assertThat(AnswerFormat.ofFile("json")).isEmpty();
    assertThat(AnswerFormat.ofFile("a.png")).isEmpty();
  }

  @Test
  void refusesALayoutNarrowerThanNothing() {
    assertThatThrownBy(() -> new AnswerLayout(-1, false, false))
        .hasMessage("a layout is 0 or more wide, not -1");
  }
}
