package parley.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RgbColorTest {
  @Test
  void readsAndWritesHexadecimalNotation() {
    assertThat(RgbColor.of("#0c78a8")).isEqualTo(new RgbColor(0x0c, 0x78, 0xa8));
    assertThat(RgbColor.of("#0c78a8")).hasToString("#0c78a8");
  }

  @Test
  void changesAllPartsAlike() {
    assertThat(RgbColor.of("#100408").map(part -> part * 3 / 4)).hasToString("#0c0306");
  }
}
