package parley.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {
  @Test
  void knowsWhatXmlCannotSay() {
    assertThat(IntStream.rangeClosed(0, 0x10FFFF).filter(point -> !XmlCharacters.isAllowed(point)))
        .hasSize(29 + 0x800 + 2)
        .contains(0, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF)
        .doesNotContain((int) '\t', (int) '\n', (int) '\r', 0xFFFD, 0x1FFFE);
  }
}
