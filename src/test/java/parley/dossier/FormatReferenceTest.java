package parley.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parley.dossier.schema.DossierSchema;

/** The reference of the format says what the schema says; {@code -Dparley.update=true} mends it. */
final class FormatReferenceTest {
  private static final Path FILE = Path.of("docs/format-reference.md");

  @Test
  void saysWhatTheSchemaSays() throws IOException {
    String reference = FormatReference.of(DossierSchema.json());
    if (Boolean.getBoolean("parley.update")) Files.writeString(FILE, reference);
    assertThat(FILE).usingCharset(UTF_8).hasContent(reference);
  }
}
