package parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A dossier in which everything goes wrong that usually does. */
final class TwentyMistakesTest {
  @Test
  void reportsEveryProblemInTheFileAtItsPlace() throws IOException {
    assertThat(SampleDocuments.problems("twenty-mistakes.json", resource("twenty-mistakes.json")))
        .hasSize(20)
        .containsExactlyElementsOf(resource("twenty-mistakes.txt").lines().toList());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TwentyMistakesTest.class.getResourceAsStream("/dossier/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
