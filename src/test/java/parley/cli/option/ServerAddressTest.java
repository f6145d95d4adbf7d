package parley.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource(
      delimiter = '|',
      value = {
        "bolt://db:7687/mydb | the URI ends in \"/mydb\", which names no database here; write --uri bolt://db:7687 --database mydb",
        "neo4j+s://db/mydb/ | the URI ends in \"/mydb\", which names no database here; write --uri neo4j+s://db --database mydb",
        "bolt://db/a?b=c#d | the URI ends in \"/a\", which names no database here; write --uri bolt://db --database a",
        "bolt://db#mydb | the URI has a part after #, which has no meaning here; write bolt://db",
        "neo4j://db?policy=near#x | the URI has a part after #, which has no meaning here; write neo4j://db",
        "bolt+s://db?policy=near | \"?policy=near\" is for routing, which bolt+s:// does not have; leave it out, or write neo4j+s://",
        "neo4j://db?policy | \"?policy\" is not a routing context; write ?NAME=VALUE&NAME=VALUE, each name once and none of them address",
        "neo4j://db?a=1&a=2 | \"?a=1&a=2\" is not a routing context; write ?NAME=VALUE&NAME=VALUE, each name once and none of them address",
        "neo4j://db?address=x | \"?address=x\" is not a routing context; write ?NAME=VALUE&NAME=VALUE, each name once and none of them address",
        "neo4j://db?a=%zz | \"?a=%zz\" is not a routing context; write ?NAME=VALUE&NAME=VALUE, each name once and none of them address",
        "bolt://my_db:7687 | the host \"my_db\" has an underscore, which a host name cannot have; write its IP address, or give it another name",
        "bolt://-db | \"-db\" is not a host name; write bolt://HOST:7687",
        "bolt://[db] | \"[db]\" is not a host name; write bolt://HOST:7687",
        "bolt://db:70000 | \"70000\" is not a server's port; it is usually 7687",
        "bolt://db:0 | \"0\" is not a server's port; it is usually 7687",
        "bolt://db:bolt | \"bolt\" is not a server's port; it is usually 7687",
      })
  void nothingIsDroppedWithoutAWord(String address, String message) {
    assertThatThrownBy(() -> ServerAddress.of(address))
        .isInstanceOfSatisfying(
            CommandException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.USAGE))
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "BOLT://db:7687, bolt://db:7687",
    "Neo4j+SSC://Db.Example.ORG, neo4j+ssc://Db.Example.ORG",
    "bolt+s://münchen.example:7687, bolt+s://xn--mnchen-3ya.example:7687",
    "bolt+s://例え.テスト, bolt+s://xn--r8jz45g.xn--zckzah",
    "bolt://db/, bolt://db",
    "bolt://db:, bolt://db",
    "neo4j://db.:7687/?policy=near&region=eu, neo4j://db.:7687?policy=near&region=eu",
    "bolt://[::1]:7687, bolt://[::1]:7687"
  })
  void addressIsAsTheNetworkWritesIt(String typed, String uri) {
    assertThat(ServerAddress.of(typed).uri()).hasToString(uri);
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
