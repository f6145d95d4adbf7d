package parley.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import parley.neo4j.location.StoreException;
import parley.neo4j.transaction.TransactionTooLargeException;

class BatchSplitterTest {
  private final List<List<String>> written = new ArrayList<>();

  @Test
  void writesWhatFitsAndHalvesWhatDoesNot() {
    write(2, "a", "b", "c", "d", "e");
    assertThat(written).containsExactly(List.of("a", "b"), List.of("c"), List.of("d", "e"));
  }

  @Test
  void namesWhatIsTooLargeAlone() {
    assertThatThrownBy(() -> write(0, "a", "b"))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("\"a\" is too large for the memory that the server allows")
        .hasMessageContaining("raise its setting db.memory.transaction.max");
  }

  private void write(int most, String... all) {
    BatchSplitter.writeSplitting(
        List.of(all),
        some -> {
          if (some.size() > most)
            throw new TransactionTooLargeException(new IllegalStateException("too large"));
          written.add(some);
        },
        Function.identity());
  }
}
