package parley.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnumWordsTest {
  private enum Answer {
    YES,
    NOT_YET
  }

  @Test
  void spellsConstantsInTheirOrder() {
    assertThat(EnumWords.of(Answer.NOT_YET)).isEqualTo("not-yet");
    assertThat(EnumWords.all(Answer.class)).containsExactly("yes", "not-yet");
  }

  @Test
  void findsConstantByItsExactWord() {
    assertThat(EnumWords.find(Answer.class, "not-yet")).contains(Answer.NOT_YET);
    assertThat(EnumWords.find(Answer.class, "YES")).isEmpty();
    assertThat(EnumWords.find(Answer.class, "not_yet")).isEmpty();
  }
}
