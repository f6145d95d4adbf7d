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

  static Map<String, Object> of(NodeWithLinks star, EntityType type) {
    ItemBuilder item =
        new ItemBuilder(star).put("id", star.id()).property("name").property("aliases", List.of());
    if (type == EntityType.EVENT) item.put("kind", kind(star));
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

  public static String kind(NodeWithLinks star) {
    return Arrays.stream(EventKind.values())
        .filter(kind -> star.hasLabel(kind.label()))
        .map(EventKind::word)
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "the event \"" + star.id() + "\" has no kind that parley knows"));
  }
}
