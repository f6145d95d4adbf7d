package parley.neo4j.transaction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.TransientException;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;

/** What a user is told of a statement that takes more memory than there is. */
class FailureTranslatorTest {
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void memoryThatTheEngineRefusesComesWithARemedy(boolean seen) {
    RuntimeException engines =
        new TransientException(
            "Neo.TransientError.General.MemoryPoolOutOfMemoryError", "The allocation of …");
    RuntimeException failure = seen ? new TransactionTooLargeException(engines) : engines;
    assertMessage(new StoreLocation.Embedded(Path.of("talks")), failure, "PARLEY_HEAP=8g");
    assertMessage(
        new StoreLocation.Server(URI.create("bolt://localhost"), "neo4j", "any", null),
        failure,
        "dbms.memory.transaction.total.max raised");
  }

  private static void assertMessage(
      StoreLocation location, RuntimeException failure, String remedy) {
    assertThatThrownBy(
            () ->
                FailureTranslator.translate(
                    location,
                    () -> {
                      throw failure;
                    }))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("this needs more memory than the engine has for it")
        .hasMessageContaining(remedy);
  }
}
