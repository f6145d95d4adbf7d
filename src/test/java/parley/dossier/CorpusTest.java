package parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import parley.dossier.parse.DocumentParser;
import parley.dossier.parse.ParsedFile;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.SourceFinder;

/** Collections of odd text that others made, where {@code parley.corpora} says they lie. */
@EnabledIfSystemProperty(named = "parley.corpora", matches = ".+")
final class CorpusTest {
  /** Valid JSON that no dossier may hold: keys there twice, and the character U+0000. */
  private static final Set<String> REFUSED_ON_PURPOSE =
      Set.of(
          "y_object_duplicated_key.json",
          "y_object_duplicated_key_and_value.json",
          "y_object_escaped_null_in_key.json",
          "y_string_null_escape.json");

  /** What JSON leaves open, and parley takes: whole numbers of any size, a mark. */
  private static final Set<String> UNDEFINED_AND_READ =
      Set.of(
          "i_number_too_big_neg_int.json",
          "i_number_too_big_pos_int.json",
          "i_number_very_big_negative_int.json",
          "i_structure_UTF-8_BOM_empty_object.json");

  @TestFactory
  Stream<DynamicTest> readsAllJsonAndNothingElse() throws IOException {
    Path folder = corpora().resolve("json-test-suite/test_parsing");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(300);
    return files.stream().map(file -> dynamicTest(file.getFileName() + "", () -> check(file)));
  }

  private static void check(Path path) {
    String name = path.getFileName() + "";
    ParsedFile file =
        DocumentParser.read(
            new DocumentSource(name, DocumentFormat.JSON, () -> Files.newInputStream(path)));
    boolean read = file.isComplete() && file.trees().stream().allMatch(t -> t.findings().isEmpty());
    if (name.startsWith("y_")) {
      assertThat(read).isEqualTo(!REFUSED_ON_PURPOSE.contains(name));
    } else if (name.startsWith("i_")) {
      assertThat(read).as("of undefined meaning").isEqualTo(UNDEFINED_AND_READ.contains(name));
    } else if (name.startsWith("n_")) {
      assertThat(file.isComplete()).isFalse();
      assertThat(file.unreadable()).hasSize(1);
    }
    for (DocumentFormat format : DocumentFormat.values()) {
      DocumentSource source = new DocumentSource(name, format, () -> Files.newInputStream(path));
      assertThat(SampleDocuments.lines(DossierReader.read(List.of(source)))).isNotNull();
    }
  }

  @Test
  void keepsNaughtyStringsExactly() throws IOException {
    String strings = Files.readString(corpora().resolve("naughty-strings/blns.json"));
    JsonNodes nodes = JsonNodes.of(strings);
    String dossier =
        "{\"people\": [{\"id\": \"p\", \"name\": \"P\", \"aliases\": " + strings + "}]}";
    ReadResult result = DossierReader.read(List.of(SampleDocuments.source("a.json", dossier)));
    assertThat(result.problems())
        .allSatisfy(problem -> assertThat(problem.message()).startsWith("this text is blank"));
    nodes.texts().stream()
        .filter(text -> text.codePoints().anyMatch(CorpusTest::visible))
        .forEach(text -> assertThat(aliasAfterReading(text)).isEqualTo(text));
  }

  private static String aliasAfterReading(String text) {
    String json = JsonNodes.object(text);
    InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    ReadResult result = DossierReader.read(SourceFinder.find(List.of("-"), in));
    assertThat(result.problems()).isEmpty();
    return result.dossier().entities().get(0).name();
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static Path corpora() {
    return Path.of(System.getProperty("parley.corpora", ""));
  }

  /** JSON as Jackson itself reads and writes it. */
  private record JsonNodes(List<String> texts) {
    private static final com.fasterxml.jackson.databind.ObjectMapper MAPPER =
        new com.fasterxml.jackson.databind.ObjectMapper();

    static JsonNodes of(String json) {
      try {
        return new JsonNodes(
            MAPPER.readTree(json).valueStream().map(node -> node.textValue()).toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static String object(String name) {
      var person = MAPPER.createObjectNode().put("id", "p").put("name", name);
      var root = MAPPER.createObjectNode();
      root.putArray("people").add(person);
      return root.toString();
    }
  }
}
