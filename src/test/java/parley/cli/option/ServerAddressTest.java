package parley.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;

/** Which addresses of servers are taken, and what is said of the others. */
class ServerAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bolt://me:hunter2secret@host",
        "bolt://hunter2secret@host",
        "bolt://me:hunter2 secret@host",
        "bolt://me:hunter2@secret@host",
        "bolt://me:hunter2%secret@host:7687",
        "me:hunter2secret@host",
        "http://me:hunter2secret@host",
        "bolt://host?password=hunter2secret",
        "bolt://host/password=hunter2secret",
        "neo4j+s://host:7687#token=hunter2secret",
      })
  void secretsAreRefusedAndNotRepeated(String address) {
    assertThatThrownBy(() -> ServerAddress.of(address))
        .isInstanceOfSatisfying(
            CommandException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("set NEO4J_USERNAME and NEO4J_PASSWORD instead")
        .hasMessageNotContaining("hunter2")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"host", "http://host", "bolt:host", "bolt://", "bolt://a b", "bolt+x://a"})
  void whatIsNoServerIsRefused(String address) {
    assertThatThrownBy(() -> ServerAddress.of(address))
        .hasMessageContaining("write bolt://HOST:7687");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bolt://db.example.org",
        "neo4j://10.0.0.7:7687",
        "bolt://localhost.example.org",
        "bolt://127.0.0.1.example.org",
        "bolt://[2001:db8::1]",
        "bolt://0.0.0.0"
      })
  void passwordDoesNotTravelInTheClearUnlessTold(String address) {
    assertThatThrownBy(() -> ServerAddress.of(address).requireSafeFor(false))
        .hasMessageContaining("+s://")
        .hasMessageContaining("--unencrypted");
    assertThatCode(() -> ServerAddress.of(address).requireSafeFor(true)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bolt://localhost",
        "neo4j://LOCALHOST:7687",
        "bolt://127.0.0.1:7687",
        "bolt://127.9.8.7",
        "bolt://[::1]:7687",
        "bolt+s://db.example.org",
        "neo4j+s://db.example.org:7687?policy=near",
        "neo4j+ssc://db.example.org"
      })
  void thisMachineAndEncryptionAreFine(String address) {
    ServerAddress taken = ServerAddress.of(address);
    assertThatCode(() -> taken.requireSafeFor(false)).doesNotThrowAnyException();
    assertThat(taken.warning().isPresent()).isEqualTo(address.contains("+ssc"));
  }
}
