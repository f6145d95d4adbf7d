package parley.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import parley.model.EntityType;
import parley.model.EventKind;

/** An entity as a dossier writes it. */
final class DossierEntity {
  private DossierEntity() {}

  static Map<String, Object> of(Star star, EntityType type) {
    Item item = new Item(star).put("id", star.id()).property("name").property("aliases", List.of());
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

  static String kind(Star star) {
    return Arrays.stream(EventKind.values())
        .filter(kind -> star.is(kind.label()))
        .map(EventKind::word)
        .findFirst()
        .orElseThrow(
            () ->
                new ExportException(
                    "the event \"" + star.id() + "\" has no kind that parley knows"));
  }
}
