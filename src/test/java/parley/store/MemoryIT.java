package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.GeneratedDossier;
import parley.Talks;
import parley.graph.GraphRows;

/** A server that grants a transaction little memory. */
class MemoryIT {
  @AfterEach
  void grantAll() {
    TestEngine.ANY.grant(0);
  }

  @Test
  void transactionIsHalvedUntilItFits(@TempDir Path folder) throws IOException {
    Path file = GeneratedDossier.write(folder.resolve("dossier.jsonl"), 9, 30);
    GraphRows rows = Talks.rows(file.toString());
    String quiet = fingerprint(rows);

    TestEngine.ANY.grant(4L << 20);
    assertThat(fingerprint(rows)).isEqualTo(quiet);
  }

  @Test
  void articleThatIsTooLargeAloneIsNamedWithTheSettings() {
    TestEngine.ANY.grant(1L << 20);
    GraphRows rows = Talks.rows();
    assertThatThrownBy(() -> fingerprint(rows))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is too large for the memory that the server grants a transaction")
        .hasMessageContaining("db.memory.transaction.max");
  }

  private static String fingerprint(GraphRows rows) {
    try (Store store = TestEngine.ANY.empty()) {
      store.load(rows, Progress.NONE);
      return store.census().fingerprint();
    }
  }
}
