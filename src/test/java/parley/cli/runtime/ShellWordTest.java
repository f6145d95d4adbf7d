package parley.cli.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown to be typed can be typed. */
class ShellWordTest {
  @Test
  void plainPathsStayAsTheyAre() {
    assertThat(ShellWord.quote("./parley")).isEqualTo("./parley");
    assertThat(ShellWord.quote("/opt/мир/parley-1")).isEqualTo("/opt/мир/parley-1");
  }

  @Test
  void whatAShellWouldTakeApartIsQuoted() {
    assertThat(ShellWord.quote("/tmp/Peace talks [1]/parley"))
        .isEqualTo("'/tmp/Peace talks [1]/parley'");
    assertThat(ShellWord.quote("it's $HOME")).isEqualTo("'it'\\''s $HOME'");
    assertThat(ShellWord.quote("")).isEqualTo("''");
  }
}
