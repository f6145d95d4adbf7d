package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchIT {
  @Test
  void folderGoesWhenItIsClosedAlsoOnFailure() {
    Path[] folder = new Path[1];
    assertThatThrownBy(
            () -> {
              try (Scratch scratch = Scratch.make()) {
                folder[0] = ((Location.Embedded) scratch.store().location()).folder();
                assertThat(folder[0]).isDirectory();
                scratch.store().query("RETURN wrong", java.util.Map.of());
              }
            })
        .isInstanceOf(StoreException.class);
    assertThat(Files.exists(folder[0])).isFalse();
  }
}
