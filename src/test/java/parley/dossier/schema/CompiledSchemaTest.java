package parley.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
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

/** The compiled schema finds what a kept library for JSON Schema finds, where that finds it. */
final class CompiledSchemaTest {
  private static final Schema LIBRARY =
      SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(DossierSchema.json());

  @TempDir Path folder;

  @Test
  void acceptsWhatTheLibraryAccepts() throws Exception {
    for (JsonNode root : good()) {
      assertThat(DossierSchema.accepts(root)).isTrue();
      assertThat(LIBRARY.validate(root)).isEmpty();
    }
  }

  @Test
  void findsWhatTheLibraryFinds() throws Exception {
    List<JsonNode> good = good();
    Random random = new Random(2031);
    TreeMutation mutation = new TreeMutation(random);
    int accepted = 0;
    for (int i = 0; i < 6_000; i++) {
      JsonNode root = mutation.of(good.get(random.nextInt(good.size())));
      List<Error> errors = LIBRARY.validate(root);
      assertThat(DossierSchema.accepts(root)).as("%s", root).isEqualTo(errors.isEmpty());
      assertThat(DossierSchema.violations(root).stream().map(CompiledSchemaTest::describe))
          .as("%s", root)
          .containsExactlyInAnyOrderElementsOf(
              errors.stream().map(CompiledSchemaTest::describe).toList());
      if (errors.isEmpty()) accepted++;
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
          .hasMessageContaining("in a way that is not compiled");
    }
  }

  private static String describe(SchemaViolation one) {
    return describe(one.keyword(), one.pointer(), one.property(), one.schemaPointer());
  }

  private static String describe(Error error) {
    String property = error.getProperty() == null ? "" : error.getProperty();
    // For a schema that is false, the library adds a step to where that stands.
    String at = error.getSchemaLocation().toString().replaceFirst("/false$", "");
    return describe(
        error.getKeyword(),
        error.getInstanceLocation().toString(),
        property,
        at.substring(at.indexOf('#') + 1));
  }

  private static String describe(String keyword, String pointer, String property, String schema) {
    return keyword + " of " + schema + " at " + pointer + " " + property;
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
