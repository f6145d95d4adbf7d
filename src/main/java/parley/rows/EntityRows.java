package parley.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.model.entity.Demand;
import parley.model.entity.Document;
import parley.model.entity.Entity;
import parley.model.entity.Event;
import parley.model.entity.Group;
import parley.model.entity.Office;
import parley.model.entity.Organization;
import parley.model.entity.Person;
import parley.model.entity.Place;
import parley.model.entity.State;

/** An entity's node, and its links to the entities it belongs to, lies in, or is narrower than. */
public record EntityRows(NodeRow node, List<RelationshipRow> links) {
  public EntityRows {
    links = List.copyOf(links);
  }

  static EntityRows of(Entity entity) {
    List<String> labels = new ArrayList<>(List.of("Entity"));
    if (entity.type().isActor()) labels.add("Actor");
    labels.add(entity.type().label());

    Map<String, @Nullable Object> properties = new TreeMap<>();
    properties.put("name", entity.name());
    properties.put("aliases", List.copyOf(new TreeSet<>(entity.aliases())));

    List<RelationshipRow> links = new ArrayList<>();
    // Patterns in switch are a preview in Java 17.
    if (entity instanceof Person person) {
      put(properties, "wikidata", person.wikidata());
    } else if (entity instanceof State state) {
      put(properties, "iso3", state.iso3());
      put(properties, "wikidata", state.wikidata());
    } else if (entity instanceof Organization organization) {
      if (organization.isOutlet()) labels.add("Outlet");
      put(properties, "kind", organization.kind());
      put(properties, "wikidata", organization.wikidata());
      link(links, entity, "PART_OF", organization.partOf());
    } else if (entity instanceof Group group) {
      link(links, entity, "PART_OF", group.partOf());
    } else if (entity instanceof Place place) {
      put(properties, "kind", place.kind());
      put(properties, "wikidata", place.wikidata());
      link(links, entity, "IN", place.in());
    } else if (entity instanceof Office office) {
      link(links, entity, "OF", office.of());
    } else if (entity instanceof Event event) {
      labels.add(event.kind().label());
      put(properties, "ordinal", event.ordinal() == null ? null : event.ordinal().longValue());
      link(links, entity, "PART_OF", event.process());
    } else if (entity instanceof Demand demand) {
      put(properties, "topic", demand.topic());
      demand.narrowerThan().forEach(wider -> link(links, entity, "NARROWER_THAN", wider));
    } else if (entity instanceof Document document) {
      put(properties, "kind", document.kind());
    }
    return new EntityRows(
        new NodeRow(entity.id(), labels, properties), links.stream().sorted().toList());
  }

  private static void put(
      Map<String, @Nullable Object> properties, String key, @Nullable Object value) {
    if (value != null) properties.put(key, value);
  }

  private static void link(
      List<RelationshipRow> links, Entity from, String type, @Nullable String to) {
    if (to != null) links.add(new RelationshipRow(from.id(), type, to));
  }
}
