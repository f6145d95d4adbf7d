package parley.layout.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How names are broken into lines. */
class TextMetricsTest {
  @Test
  void breaksAtBlanksAndCutsWhatIsTooMuch() {
    assertThat(
            TextMetrics.wrap(
                "return of all prisoners of the long war by the lake", MarkStyle.NAME, 120, 2))
        .containsExactly("return of all prisoners", "of the long war by th…");
  }

  @Test
  void breaksALongWord() {
    assertThat(TextMetrics.wrap("Donaudampfschifffahrtsgesellschaft", MarkStyle.NAME, 100, 3))
        .hasSizeBetween(2, 3)
        .allMatch(line -> TextMetrics.width(line, MarkStyle.NAME) <= 100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "第二轮和谈在湖边举行并且没有结果",
        "z̀́̂̃̄̅aͧ̕lgo",
        "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧",
        "\ud800\ud800",
        "سلام و صلح برای همه مردم جهان"
      })
  void keepsToTheWidthInEveryScript(String text) {
    assertThat(TextMetrics.wrap(text, MarkStyle.NAME, 60, 3))
        .hasSizeBetween(1, 3)
        .allMatch(line -> TextMetrics.width(line, MarkStyle.NAME) <= 60)
        .noneMatch(
            line ->
                line.codePoints()
                    .anyMatch(point -> Character.getType(point) == Character.SURROGATE));
  }
}
