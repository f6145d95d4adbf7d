package parley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class FormatTest {
  @Test
  void isFoundByItsWord() {
    assertThat(Arrays.stream(Format.values()).map(Format::word))
        .containsExactly("table", "csv", "json", "jsonl", "markdown", "html");
    assertThat(Format.values())
        .allMatch(format -> Format.of(format.word()).orElseThrow() == format);
    assertThat(Format.of("yaml")).isEmpty();
    assertThat(Format.of("CSV")).isEmpty();
  }

  @Test
  void isFoundByTheNameOfAFile() {
    assertThat(Format.ofFile("answers/rounds.csv")).contains(Format.CSV);
    assertThat(Format.ofFile("Rounds.HTML")).contains(Format.HTML);
    assertThat(Format.ofFile("notes.md")).contains(Format.MARKDOWN);
    assertThat(Format.ofFile("a.b.jsonl")).contains(Format.JSONL);
    assertThat(Format.ofFile("json")).isEmpty();
    assertThat(Format.ofFile("a.png")).isEmpty();
  }

  @Test
  void refusesALayoutNarrowerThanNothing() {
    assertThatThrownBy(() -> new Layout(-1, false, false))
        .hasMessage("a layout is 0 or more wide, not -1");
  }
}
