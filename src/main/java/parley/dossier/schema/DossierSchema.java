package parley.dossier.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.JsonReader;
import parley.dossier.problem.DocumentLimits;

/** The published schema of a dossier, {@code loader/dossier.schema.json}. */
public final class DossierSchema {
  /** The section of a dead letter that tells what is wrong; it is not loaded. */
  public static final String PROBLEMS = "problems";

  /**
   * The key of a dead letter that holds what cannot be read. It is no section, so that nobody loads
   * it unmended.
   */
  public static final String UNREADABLE = "unread";

  private static final String PATH = "/loader/dossier.schema.json";

  private static final JsonNode SCHEMA = load();
  private static final CompiledSchema.Rule RULE = CompiledSchema.of(SCHEMA);

  private DossierSchema() {}

  public static JsonNode json() {
    return SCHEMA;
  }

  /** What an id may look like, to be found in any text. */
  public static Pattern idPattern() {
    String whole = SCHEMA.at("/$defs/id/pattern").textValue();
    return Pattern.compile(whole.substring(1, whole.length() - 1));
  }

  /** Whether a tree fits the schema. */
  public static boolean accepts(JsonNode root) {
    return RULE.accepts(root);
  }

  /** Adds to the tree what the schema finds wrong with it, one problem for each spot. */
  public static void check(DocumentTree tree) {
    if (accepts(tree.root())) return;
    SchemaMessages messages = new SchemaMessages(tree);
    Set<String> seen = new HashSet<>();
    List<SchemaViolation> violations = new ArrayList<>(violations(tree.root()));
    // Unknown keys first: a key that is only misspelt is not missing as well.
    violations.sort(Comparator.comparing(one -> !one.keyword().equals("additionalProperties")));
    for (SchemaViolation one : violations) {
      if (seen.add(one.pointer() + " " + one.property())) messages.add(one);
    }
  }

  /** What does not fit; a file that is wrong a million times does not fill the memory. */
  static List<SchemaViolation> violations(JsonNode root) {
    List<SchemaViolation> first = new ArrayList<>();
    RULE.check(
        root,
        "",
        violation -> {
          if (first.size() < DocumentLimits.FINDINGS) first.add(violation);
        });
    return first;
  }

  private static JsonNode load() {
    try (InputStream in = DossierSchema.class.getResourceAsStream(PATH)) {
      if (in == null) throw new IllegalStateException(PATH + " is missing from the class path");
      byte[] bytes = in.readAllBytes();
      JsonNode schema = JsonReader.readObject(bytes);
      if (schema == null) throw new IllegalStateException(PATH + " is not plain JSON");
      return schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
