package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.write.LoadProgress;
import parley.rows.GraphRows;

/** A server that grants a transaction little memory. */
@ResourceLock("LOADS")
class MemoryIT {
  private static final long LITTLE = 8L << 20;

  @AfterEach
  void grantAll() {
    TestEngine.LOADS.limitTransactionMemory(0);
  }

  @Test
  void transactionIsHalvedUntilItFits(@TempDir Path folder) throws IOException {
    Path file = GeneratedDossier.write(folder.resolve("dossier.jsonl"), 9, 30);
    GraphRows rows = InventedTalks.rows(file.toString());
    try (Store store = TestEngine.LOADS.empty()) {
      store.load(rows, LoadProgress.NONE);
      String quiet = store.census().fingerprint();

      TestEngine.LOADS.empty().close();
      TestEngine.LOADS.limitTransactionMemory(LITTLE);
      assertThatThrownBy(() -> store.dryRun(rows, graph -> 0))
          .as("all in one transaction")
          .hasMessageContaining("db.memory.transaction.max");
      store.load(rows, LoadProgress.NONE);
      grantAll();
      assertThat(store.census().fingerprint()).isEqualTo(quiet);
    }
  }
}
