package parley.dossier.quarantine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.dossier.parse.DocumentTree;
import parley.dossier.parse.DossierItem;
import parley.dossier.problem.JsonPointers;
import parley.dossier.problem.Problem;
import parley.model.entity.EntityType;

/** What stands in a tree and belongs to no article and no entity, because something is wrong. */
record OrphanFragments(ObjectNode rest, List<Problem> problems) {
  private static final Set<String> ENTITIES =
      Stream.of(EntityType.values()).map(EntityType::section).collect(Collectors.toSet());

  /** {@code root} of the tree is an object. */
  static OrphanFragments of(DocumentTree tree) {
    OrphanFragments orphans =
        new OrphanFragments(JsonNodeFactory.instance.objectNode(), new ArrayList<>());
    JsonNode root = tree.root();
    for (Map.Entry<String, JsonNode> member : root.properties()) {
      orphans.addValue(tree, member.getKey(), member.getValue());
    }
    tree.duplicates(root)
        .forEach(
            (key, value) ->
                orphans.rest.set(
                    DeadLetterWriter.duplicateKey(key),
                    DeadLetterWriter.withDuplicateKeys(tree, value)));
    if (!orphans.rest.isEmpty()) orphans.add(tree, "");
    return orphans;
  }

  private void addValue(DocumentTree tree, String key, JsonNode value) {
    String pointer = JsonPointers.of("", key);
    String owner = ENTITIES.contains(key) || key.equals("articles") ? "id" : "article";
    boolean section = ENTITIES.contains(key) || key.equals("articles") || key.equals("claims");
    if (section && value.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      for (DossierItem item : DossierItem.root(tree).entries(key)) {
        if (item.node().isObject() && item.id(owner) != null) continue;
        list.add(DeadLetterWriter.withDuplicateKeys(tree, item.node()));
        add(tree, item.pointer());
      }
      if (!list.isEmpty()) rest.set(key, list);
    } else if (section || tree.isFaulty(pointer)) {
      rest.set(key, DeadLetterWriter.withDuplicateKeys(tree, value));
    }
    add(tree, pointer);
    if (rest.has(key) && !value.isArray()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        add(tree, JsonPointers.of(pointer, member.getKey()));
      }
    }
  }

  private void add(DocumentTree tree, String item) {
    tree.findingsIn(item).forEach(finding -> problems.add(finding.in(tree.file())));
  }

  /** Whether some of it may belong to an article. */
  boolean mayBelongToArticle() {
    return rest.properties().stream().anyMatch(member -> !ENTITIES.contains(member.getKey()));
  }
}
