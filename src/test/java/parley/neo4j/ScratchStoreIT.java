package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;

class ScratchStoreIT {
  @Test
  void folderGoesWhenItIsClosedAlsoOnFailure() {
    Path[] folder = new Path[1];
    assertThatThrownBy(
            () -> {
              try (ScratchStore scratch = ScratchStore.create()) {
                folder[0] = ((StoreLocation.Embedded) scratch.store().location()).folder();
                assertThat(folder[0]).isDirectory();
                scratch.store().query("RETURN wrong", java.util.Map.of());
              }
            })
        .isInstanceOf(StoreException.class);
    assertThat(Files.exists(folder[0])).isFalse();
  }
}
