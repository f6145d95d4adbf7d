package parley.dossier.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import parley.dossier.parse.DocumentTree;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.Problem;
import parley.dossier.schema.DossierSchema;

/** Writes dead letters: a dossier each, with a section that tells what is wrong with it. */
final class DeadLetterWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DeadLetterWriter() {}

  static DeadLetter document(Collection<Problem> problems, ObjectNode document) {
    List<Problem> sorted = problems.stream().distinct().sorted().toList();
    ObjectNode letter = NODES.objectNode();
    ArrayNode told = letter.putArray(DossierSchema.PROBLEMS);
    for (Problem problem : sorted) {
      ObjectNode one = told.addObject();
      one.put("file", problem.file()).put("line", problem.line()).put("column", problem.column());
      one.put("pointer", problem.pointer()).put("problem", problem.fault());
      if (!problem.remedy().isEmpty()) one.put("remedy", problem.remedy());
    }
    letter.setAll(document);
    // In JSON the printable form of a character is its escape.
    return new DeadLetter(sorted, MessageText.printable(letter.toString()));
  }

  static DeadLetter unreadable(Collection<Problem> problems, String text) {
    return document(problems, NODES.objectNode().put(DossierSchema.UNREADABLE, text));
  }

  /** The value with all that was said of it: a key's second value gets a key of its own. */
  static JsonNode withDuplicateKeys(DocumentTree tree, JsonNode node) {
    if (node.isArray()) {
      ArrayNode list = NODES.arrayNode();
      node.forEach(one -> list.add(withDuplicateKeys(tree, one)));
      return list;
    }
    if (!node.isObject()) return node;
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      object.set(member.getKey(), withDuplicateKeys(tree, member.getValue()));
    }
    tree.duplicates(node)
        .forEach((key, value) -> object.set(duplicateKey(key), withDuplicateKeys(tree, value)));
    return object;
  }

  static String duplicateKey(String key) {
    return key + " (again)";
  }
}
