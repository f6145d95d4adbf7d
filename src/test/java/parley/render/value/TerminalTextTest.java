package parley.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TerminalTextTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, 9, 0xA, 0xD, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9D, 0x9F, 0x61C, 0x200B, 0x200C,
        0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202D, 0x202E, 0x2060, 0x2066, 0x2069,
        0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFEFF, 0xE0041, 0xE007F
      })
  void showsTheNumberOfWhatSteersOrHides(int point) {
    String text = "a" + Character.toString(point) + "b";
    assertThat(TerminalText.safe(text)).isEqualTo("a\\u{" + Integer.toHexString(point) + "}b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain words",
        "Çırağan – “Ștefan cel Mare”",
        "Російська",
        "مفاوضات إسطنبول",
        "和平谈判",
        "e\u0301",
        "❤\uFE0F 🇺🇦 👍🏽",
        "\\u{1b}",
        "\u00A0"
      })
  void leavesOtherTextAsItIs(String text) {
    assertThat(TerminalText.safe(text)).isEqualTo(text);
  }

  @Test
  void keepsWhatFollowsAnEscapeSequenceVisible() {
    assertThat(TerminalText.safe("\u001b]52;c;cm0=\u0007\r\n\u001b[2Jgone"))
        .isEqualTo("\\u{1b}]52;c;cm0=\\u{7}\\u{d}\\u{a}\\u{1b}[2Jgone");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "talks, 5",
    "Çırağan, 7",
    "e\u0301, 1",
    "n\u0303\u0323o, 2",
    "和平谈判, 8",
    "協議ok, 6",
    "평화, 4",
    "ｶﾅ, 2",
    "＝＋, 4",
    "سلام, 4",
    "سَلَام, 4",
    "שָׁלוֹם, 4",
    "😀, 2",
    "👍🏽, 2",
    "❤, 1",
    "❤\uFE0F, 2",
    "❤\uFE0F\uFE0F, 2",
    "1\uFE0F\u20E3, 2",
    "⚡\uFE0F, 2",
    "🇺🇦, 2",
    "🇺🇦🇷🇺, 4",
    "𠀀, 2",
    "–─↳…, 4",
  })
  void measuresColumns(String text, int width) {
    assertThat(TerminalText.width(text)).isEqualTo(width);
  }
}
