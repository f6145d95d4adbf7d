package parley.dossier.schema;

import com.fasterxml.jackson.databind.JsonNode;
import parley.dossier.problem.JsonPointers;

/**
 * A keyword of the schema that a value does not fit.
 *
 * @param pointer where the value is in the document
 * @param keyword the keyword; {@code false} where the schema allows nothing
 * @param property the key that is missing or unknown; empty for other keywords
 * @param bound what the schema says behind the keyword
 * @param schemaPointer where the keyword stands in the schema
 */
record SchemaViolation(
    String pointer, String keyword, String property, JsonNode bound, String schemaPointer) {
  /** The part of the schema that the keyword stands in. */
  JsonNode schema() {
    return DossierSchema.json().at(JsonPointers.parent(schemaPointer));
  }

  /** What the schema calls the thing that the keyword describes: {@code id}, {@code url}. */
  String definition() {
    return JsonPointers.last(JsonPointers.parent(schemaPointer));
  }
}
