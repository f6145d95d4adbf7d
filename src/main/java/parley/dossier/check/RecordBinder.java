package parley.dossier.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.model.claim.Act;
import parley.model.claim.Claim;
import parley.model.claim.Modality;
import parley.model.claim.Outcome;
import parley.model.claim.Polarity;
import parley.model.claim.Tenure;
import parley.model.entity.Demand;
import parley.model.entity.Document;
import parley.model.entity.Entity;
import parley.model.entity.EntityType;
import parley.model.entity.Event;
import parley.model.entity.EventKind;
import parley.model.entity.Group;
import parley.model.entity.Office;
import parley.model.entity.Organization;
import parley.model.entity.Person;
import parley.model.entity.Place;
import parley.model.entity.Process;
import parley.model.entity.State;
import parley.model.source.Article;
import parley.model.source.DateBasis;
import parley.model.value.Figure;
import parley.model.value.FigureRelation;
import parley.model.value.TextRange;

/** Objects without a problem become records. */
final class RecordBinder {
  private RecordBinder() {}

  static Entity entity(EntityType type, JsonNode item, List<String> aliases) {
    String id = requiredText(item, "id");
    String name = requiredText(item, "name");
    String kind = text(item, "kind");
    String partOf = text(item, "partOf");
    String wikidata = text(item, "wikidata");
    return switch (type) {
      case PERSON -> new Person(id, name, aliases, wikidata);
      case STATE -> new State(id, name, aliases, text(item, "iso3"), wikidata);
      case ORGANIZATION -> new Organization(id, name, aliases, kind, partOf, wikidata);
      case GROUP -> new Group(id, name, aliases, partOf);
      case PLACE -> new Place(id, name, aliases, kind, text(item, "in"), wikidata);
      case OFFICE -> new Office(id, name, aliases, text(item, "of"));
      case PROCESS -> new Process(id, name, aliases);
      case EVENT -> event(item, aliases);
      case DEMAND ->
          new Demand(id, name, aliases, text(item, "topic"), values(item, "narrowerThan"));
      case DOCUMENT -> new Document(id, name, aliases, kind);
    };
  }

  private static Event event(JsonNode item, List<String> aliases) {
    return new Event(
        requiredText(item, "id"),
        requiredText(item, "name"),
        aliases,
        EventKind.of(requiredText(item, "kind")),
        text(item, "process"),
        integer(item, "ordinal"));
  }

  static Article article(JsonNode item) {
    Integer length = integer(item, "length");
    if (length == null) throw new IllegalStateException("no length in " + item);
    return new Article(
        requiredText(item, "id"),
        requiredText(item, "title"),
        requiredText(item, "sha256"),
        length,
        text(item, "outlet"),
        text(item, "language"),
        flag(item, "translated"),
        text(item, "url"),
        DateFields.bind(item.path("published")),
        DateBasis.of(requiredText(item, "publishedBasis")));
  }

  static Claim claim(JsonNode item) {
    return claim(item, text(item, "id"), Function.identity());
  }

  /** What a claim says, whatever its id and the order in which it names things. */
  static Claim claimWithoutId(JsonNode item) {
    return claim(item, null, RecordBinder::sorted);
  }

  private static Claim claim(
      JsonNode item, @Nullable String id, Function<List<String>, List<String>> order) {
    return new Claim(
        id,
        requiredText(item, "article"),
        Act.of(requiredText(item, "act")),
        order.apply(values(item, "subject")),
        order.apply(values(item, "for")),
        text(item, "saidBy"),
        values(item, "via"),
        text(item, "demand"),
        text(item, "event"),
        order.apply(values(item, "target")),
        text(item, "office"),
        orElse(enumValue(item, "tenure", Tenure::of), Tenure.CURRENT),
        text(item, "place"),
        text(item, "document"),
        text(item, "inResponseTo"),
        text(item, "condition"),
        integer(item, "option"),
        enumValue(item, "outcome", Outcome::of),
        item.has("figure") ? figure(item.get("figure")) : null,
        DateFields.bind(item.path("on")),
        DateFields.bind(item.path("said")),
        orElse(enumValue(item, "polarity", Polarity::of), Polarity.AFFIRMED),
        orElse(enumValue(item, "modality", Modality::of), Modality.ASSERTED),
        flag(item, "quoted"),
        requiredText(item, "paraphrase"),
        text(item, "cameo"),
        ranges(item.path("ranges"), id == null));
  }

  /** The figure of a clean item. */
  static Figure figure(JsonNode item) {
    return new Figure(
        requiredText(item, "metric"),
        FigureRelation.of(requiredText(item, "relation")),
        number(item, "low"),
        number(item, "high"),
        requiredText(item, "unit"),
        requiredText(item, "text"));
  }

  private static List<TextRange> ranges(JsonNode list, boolean sorted) {
    List<TextRange> ranges = new ArrayList<>();
    list.forEach(range -> ranges.add(RangeFields.bind(range)));
    if (sorted) ranges.sort(null);
    return ranges;
  }

  private static List<String> sorted(List<String> names) {
    return names.size() < 2 ? names : names.stream().sorted().toList();
  }

  private static @Nullable String text(JsonNode item, String key) {
    JsonNode value = item.get(key);
    return value == null ? null : value.textValue();
  }

  private static String requiredText(JsonNode item, String key) {
    String text = text(item, key);
    if (text == null) throw new IllegalStateException("no " + key + " in " + item);
    return text;
  }

  /** The texts of a list, or the one text that stands instead of a list. */
  static List<String> values(JsonNode item, String key) {
    JsonNode value = item.get(key);
    if (value == null) return List.of();
    if (value.isTextual()) return List.of(value.textValue());
    List<String> values = new ArrayList<>(value.size());
    for (JsonNode one : value) values.add(one.textValue());
    return values;
  }

  private static @Nullable Integer integer(JsonNode item, String key) {
    JsonNode value = item.get(key);
    return value == null ? null : Integer.valueOf(value.intValue());
  }

  private static @Nullable Double number(JsonNode item, String key) {
    JsonNode value = item.get(key);
    if (value == null) return null;
    if (isRounded(value)) throw new IllegalArgumentException(Figure.notKept(value.asText()));
    return value.doubleValue();
  }

  /** Parsers see to it that decimals are kept; whole numbers may be too long for a figure. */
  static boolean isRounded(JsonNode value) {
    return value.isIntegralNumber() && !value.isInt() && !Figure.keeps(value.asText());
  }

  private static boolean flag(JsonNode item, String key) {
    return item.path(key).booleanValue();
  }

  private static <W> @Nullable W enumValue(JsonNode item, String key, Function<String, W> of) {
    String word = text(item, key);
    return word == null ? null : of.apply(word);
  }

  private static <W> W orElse(@Nullable W word, W otherwise) {
    return word == null ? otherwise : word;
  }
}
