package parley.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.GeneratedDossier;
import parley.dossier.TreeMutation;

/** The acceptor and the schema's validator never differ. */
final class CompiledSchemaTest {
  @TempDir Path folder;

  @Test
  void acceptsWhatTheValidatorAccepts() throws Exception {
    for (JsonNode root : good()) {
      assertThat(DossierSchema.accepts(root)).isTrue();
      assertThat(SchemaErrors.of(root)).isEmpty();
    }
  }

  @Test
  void refusesWhatTheValidatorRefuses() throws Exception {
    List<JsonNode> good = good();
    Random random = new Random(2031);
    TreeMutation mutation = new TreeMutation(random);
    int accepted = 0;
    for (int i = 0; i < 6_000; i++) {
      JsonNode root = mutation.of(good.get(random.nextInt(good.size())));
      boolean valid = SchemaErrors.of(root).isEmpty();
      assertThat(DossierSchema.accepts(root))
          .as(SchemaErrors.of(root) + " " + root)
          .isEqualTo(valid);
      if (valid) accepted++;
    }
    assertThat(accepted).isBetween(500, 4_000);
  }

  @Test
  void refusesSchemaThatItDoesNotKnow() {
    for (String schema :
        List.of(
            "{\"oneOf\": [{}]}",
            "{\"properties\": {\"a\": {\"type\": \"date\"}}}",
            "{\"enum\": [1]}",
            "{\"additionalProperties\": false}")) {
      assertThatThrownBy(() -> CompiledSchema.of(TreeMutation.json(schema)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("the acceptor does not know");
    }
  }

  private List<JsonNode> good() throws Exception {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> bundled = Files.list(Path.of("loader/istanbul-2025"))) {
      for (Path file : bundled.sorted().toList()) texts.add(Files.readString(file));
    }
    Path generated = GeneratedDossier.write(folder.resolve("a.jsonl"), 7, 4);
    texts.addAll(Files.readAllLines(generated));
    return texts.stream().map(TreeMutation::json).toList();
  }
}
