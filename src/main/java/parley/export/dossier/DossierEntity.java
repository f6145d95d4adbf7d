package parley.export.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.export.read.ExportException;
import parley.export.read.NodeWithLinks;
import parley.model.entity.EntityType;
import parley.model.entity.EventKind;

/** An entity as a dossier writes it. */
public final class DossierEntity {
  private DossierEntity() {}

  static Map<String, Object> of(NodeWithLinks node, EntityType type) {
    ItemBuilder item =
        new ItemBuilder(node).put("id", node.id()).property("name").property("aliases", List.of());
    if (type == EntityType.EVENT) item.put("kind", kind(node));
    return item.property("kind")
        .property("iso3")
        .property("wikidata")
        .property("topic")
        .link(type == EntityType.EVENT ? "process" : "partOf", "PART_OF")
        .property("ordinal")
        .link("in", "IN")
        .link("of", "OF")
        .links("narrowerThan", "NARROWER_THAN")
        .keys();
  }

  public static String kind(NodeWithLinks node) {
    return Arrays.stream(EventKind.values())
        .filter(kind -> node.hasLabel(kind.label()))
        .map(EventKind::word)
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "the event \"" + node.id() + "\" has no kind that parley knows"));
  }
}
