package parley.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.value.TextRange;

class WordComparisonTest {
  private static final String COPY = "; copy the words from the text, or mark the range again";

  @Test
  void sameWordsAreNoProblem() {
    String text = "🙂 Zoe\u0308 met\r\nBrandt.";
    assertThat(problem(text, 0, 1, "🙂")).isEqualTo("fits");
    assertThat(problem(text, 2, 6, "Zoe\u0308")).isEqualTo("fits");
    assertThat(problem(text, 7, 18, "met\r\nBrandt")).isEqualTo("fits");
  }

  @Test
  void lookAlikesAreToldByNumberAndName() {
    assertThat(problem("cafe\u0301 owners", 0, 5, "caf\u00e9"))
        .isEqualTo(
            "the text has \"cafe\u0301\" at [0, 5]; at character 3 it has U+0065 LATIN SMALL LETTER E, \"exact\" has U+00E9 LATIN SMALL LETTER E WITH ACUTE, and they differ only in how accents are composed (NFC, NFD)"
                + COPY);
    assertThat(problem("🙂 «so be it»", 2, 12, "«so be it»")).isEqualTo("fits");
    assertThat(problem("🙂 so\u00a0be", 2, 7, "so be"))
        .contains("at character 4 it has U+00A0 NO-BREAK SPACE, \"exact\" has U+0020 SPACE");
    assertThat(problem("a 🙂 b", 2, 3, "🙃"))
        .contains("at character 2 it has U+1F642", "\"exact\" has U+1F643");
  }

  @Test
  void endOfALineIsOfTheWordsToo() {
    assertThat(problem("They met\r\nand spoke.", 5, 13, "met\nand"))
        .contains(
            "at character 8 it has U+000D CARRIAGE RETURN (CR), \"exact\" has U+000A LINE FEED (LF)");
    assertThat(problem("They met.", 5, 8, "met\n"))
        .isEqualTo(
            "the text has \"met\" at [5, 8]; at character 8 the range ends, \"exact\" has U+000A LINE FEED (LF)"
                + COPY);
  }

  @Test
  void wordsThatStandElsewhereAreFound() {
    assertThat(problem("🙂 They met; they spoke.", 2, 6, "they spoke"))
        .endsWith("; these words stand at [12, 22], mark that");
    assertThat(problem("met, met, mat", 10, 13, "met")).as("in two places").endsWith(COPY);
    assertThat(problem("They met cafe\u0301", 0, 4, "cafe"))
        .as("a part of a character")
        .endsWith(COPY);
  }

  @Test
  void longWordsAreShortened() {
    assertThat(problem("🙂".repeat(70), 0, 70, "🙂".repeat(69)))
        .startsWith("the text has \"" + "🙂".repeat(60) + "…\" at [0, 70]; at character 69 it has")
        .contains("SLIGHTLY SMILING FACE, \"exact\" ends;");
  }

  @Test
  void rangeAfterTheTextIsNotComparedToo() {
    assertThat(problem("Ada met.", 4, 12, "met.")).isEqualTo("fits");
  }

  private static String problem(String text, int start, int end, String words) {
    return WordComparison.problem(new CodePointText(text), new TextRange(start, end), words)
        .orElse("fits");
  }
}
