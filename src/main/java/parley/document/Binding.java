package parley.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.model.Act;
import parley.model.Article;
import parley.model.Basis;
import parley.model.Claim;
import parley.model.Demand;
import parley.model.Document;
import parley.model.Entity;
import parley.model.EntityType;
import parley.model.Event;
import parley.model.EventKind;
import parley.model.Figure;
import parley.model.Group;
import parley.model.Modality;
import parley.model.Office;
import parley.model.Organization;
import parley.model.Outcome;
import parley.model.Person;
import parley.model.Place;
import parley.model.Polarity;
import parley.model.Process;
import parley.model.Range;
import parley.model.Relation;
import parley.model.State;
import parley.model.Tenure;

/** Items without a problem become records. */
final class Binding {
  private Binding() {}

  static Entity entity(EntityType type, Item item, List<String> aliases) {
    String id = item.needed("id");
    String name = item.needed("name");
    String kind = item.text("kind");
    String partOf = item.text("partOf");
    String wikidata = item.text("wikidata");
    return switch (type) {
      case PERSON -> new Person(id, name, aliases, wikidata);
      case STATE -> new State(id, name, aliases, item.text("iso3"), wikidata);
      case ORGANIZATION -> new Organization(id, name, aliases, kind, partOf, wikidata);
      case GROUP -> new Group(id, name, aliases, partOf);
      case PLACE -> new Place(id, name, aliases, kind, item.text("in"), wikidata);
      case OFFICE -> new Office(id, name, aliases, item.text("of"));
      case PROCESS -> new Process(id, name, aliases);
      case EVENT -> event(item, aliases);
      case DEMAND -> new Demand(id, name, aliases, item.text("topic"), item.values("narrowerThan"));
      case DOCUMENT -> new Document(id, name, aliases, kind);
    };
  }

  private static Event event(Item item, List<String> aliases) {
    return new Event(
        item.needed("id"),
        item.needed("name"),
        aliases,
        EventKind.of(item.needed("kind")),
        item.text("process"),
        item.integer("ordinal"));
  }

  static Article article(Item item) {
    Integer length = item.integer("length");
    if (length == null) throw new IllegalStateException(item.pointer() + " has no length");
    return new Article(
        item.needed("id"),
        item.needed("title"),
        item.needed("sha256"),
        length,
        item.text("outlet"),
        item.text("language"),
        item.flag("translated"),
        item.text("url"),
        Dates.bind(item, "published"),
        Basis.of(item.needed("publishedBasis")));
  }

  static Claim claim(Item item) {
    return claim(item, item.text("id"), Function.identity());
  }

  /** What a claim says, whatever its id and the order in which it names things. */
  static Claim content(Item item) {
    return claim(item, null, names -> names.stream().sorted().toList());
  }

  private static Claim claim(
      Item item, @Nullable String id, Function<List<String>, List<String>> order) {
    return new Claim(
        id,
        item.needed("article"),
        Act.of(item.needed("act")),
        order.apply(item.values("subject")),
        order.apply(item.values("for")),
        item.text("saidBy"),
        item.values("via"),
        item.text("demand"),
        item.text("event"),
        order.apply(item.values("target")),
        item.text("office"),
        or(word(item, "tenure", Tenure::of), Tenure.CURRENT),
        item.text("place"),
        item.text("document"),
        item.text("inResponseTo"),
        item.text("condition"),
        item.integer("option"),
        word(item, "outcome", Outcome::of),
        item.child("figure").map(Binding::figure).orElse(null),
        Dates.bind(item, "on"),
        Dates.bind(item, "said"),
        or(word(item, "polarity", Polarity::of), Polarity.AFFIRMED),
        or(word(item, "modality", Modality::of), Modality.ASSERTED),
        item.flag("quoted"),
        item.needed("paraphrase"),
        item.text("cameo"),
        ranges(item.node().path("ranges"), id == null));
  }

  /** The figure of a clean item. */
  static Figure figure(Item item) {
    return new Figure(
        item.needed("metric"),
        Relation.of(item.needed("relation")),
        item.number("low"),
        item.number("high"),
        item.needed("unit"),
        item.needed("text"));
  }

  private static List<Range> ranges(JsonNode list, boolean sorted) {
    List<Range> ranges = new ArrayList<>();
    list.forEach(range -> ranges.add(Ranges.bind(range)));
    if (sorted) ranges.sort(null);
    return ranges;
  }

  private static <W> @Nullable W word(Item item, String key, Function<String, W> of) {
    String word = item.text(key);
    return word == null ? null : of.apply(word);
  }

  private static <W> W or(@Nullable W word, W otherwise) {
    return word == null ? otherwise : word;
  }
}
