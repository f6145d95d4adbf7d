package parley.rows;

import static parley.rows.ClaimColumn.Target.CLAIM;
import static parley.rows.ClaimColumn.Target.ENTITIES;
import static parley.rows.ClaimColumn.Target.ENTITY;
import static parley.rows.ClaimColumn.Target.STEPS;
import static parley.rows.ClaimColumn.Type.BOOLEAN;
import static parley.rows.ClaimColumn.Type.DATE;
import static parley.rows.ClaimColumn.Type.DECIMAL;
import static parley.rows.ClaimColumn.Type.INTEGER;
import static parley.rows.ClaimColumn.Type.TEXT;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.model.claim.Claim;
import parley.model.value.EdtfDate;
import parley.model.value.Figure;
import parley.rows.ClaimColumn.Link;
import parley.rows.ClaimColumn.Property;
import parley.rows.ClaimColumn.Target;
import parley.rows.ClaimColumn.Value;

/**
 * The columns of claims in the order of dossiers and tables, but for their ids and ranges. Rows,
 * content ids, tables and the columns of import files follow from this list.
 */
public final class ClaimColumns {
  /** All of them. */
  public static final List<ClaimColumn> ALL =
      Stream.of(
              text("act", claim -> claim.act().word()),
              links("subject", "SUBJECT", ENTITIES, Claim::subject),
              links("for", "FOR", ENTITIES, Claim::side),
              link("saidBy", "SAID_BY", ENTITY, Claim::saidBy),
              links("via", "VIA", STEPS, Claim::via),
              link("demand", "ON", ENTITY, Claim::demand),
              link("event", "ABOUT", ENTITY, Claim::event),
              links("target", "TARGET", ENTITIES, Claim::target),
              link("office", "OFFICE", ENTITY, Claim::office),
              text("tenure", claim -> claim.office() == null ? null : claim.tenure().word()),
              link("place", "AT_PLACE", ENTITY, Claim::place),
              link("document", "DOCUMENT", ENTITY, Claim::document),
              link("inResponseTo", "IN_RESPONSE_TO", CLAIM, Claim::inResponseTo),
              text("condition", Claim::condition),
              property(
                  "option",
                  INTEGER,
                  claim -> claim.option() == null ? null : claim.option().longValue()),
              text("outcome", claim -> claim.outcome() == null ? null : claim.outcome().word()),
              figure("metric", TEXT, Figure::metric),
              figure("relation", TEXT, figure -> figure.relation().word()),
              figure("low", DECIMAL, Figure::low),
              figure("high", DECIMAL, Figure::high),
              figure("unit", TEXT, Figure::unit),
              figure("figureText", TEXT, Figure::text),
              date("on", Claim::on),
              date("said", Claim::said),
              text("polarity", claim -> claim.polarity().word()),
              text("modality", claim -> claim.modality().word()),
              property("factual", BOOLEAN, Claim::isFactual),
              property("quoted", BOOLEAN, Claim::quoted),
              text("origin", ClaimColumns::origin),
              text("cameo", Claim::cameo),
              text("paraphrase", Claim::paraphrase))
          .flatMap(columns -> columns)
          .toList();

  /** Those that are properties of a claim's node. */
  public static final List<Property> PROPERTIES = only(Property.class);

  /** Those that are relationships of a claim's node. */
  static final List<Link> LINKS = only(Link.class);

  private ClaimColumns() {}

  /**
   * The id of where the report comes from: the furthest of those who passed it on, or the article
   * itself.
   */
  private static String origin(Claim claim) {
    return claim.via().isEmpty() ? claim.article() : claim.via().get(claim.via().size() - 1);
  }

  private static Stream<ClaimColumn> text(String name, Value value) {
    return property(name, TEXT, value);
  }

  private static Stream<ClaimColumn> property(String name, ClaimColumn.Type type, Value value) {
    return Stream.of(new Property(name, type, value));
  }

  private static Stream<ClaimColumn> figure(
      String name, ClaimColumn.Type type, Function<Figure, ? extends @Nullable Object> part) {
    return property(
        name, type, claim -> claim.figure() == null ? null : part.apply(claim.figure()));
  }

  /**
   * A date as five properties: EDTF under its own name, first and last day, the article's words,
   * precision.
   */
  private static Stream<ClaimColumn> date(
      String name, Function<Claim, ? extends @Nullable EdtfDate> date) {
    return Stream.of(
            datePart(name, TEXT, date, EdtfDate::edtf),
            datePart(name + "From", DATE, date, EdtfDate::from),
            datePart(name + "To", DATE, date, EdtfDate::to),
            datePart(name + "Text", TEXT, date, EdtfDate::text),
            datePart(name + "Precision", TEXT, date, when -> when.precision().word()))
        .flatMap(columns -> columns);
  }

  private static Stream<ClaimColumn> datePart(
      String name,
      ClaimColumn.Type type,
      Function<Claim, ? extends @Nullable EdtfDate> date,
      Function<EdtfDate, ? extends @Nullable Object> part) {
    return property(
        name,
        type,
        claim -> {
          EdtfDate when = date.apply(claim);
          return when == null ? null : part.apply(when);
        });
  }

  private static Stream<ClaimColumn> link(
      String name,
      String relationship,
      Target target,
      Function<Claim, ? extends @Nullable String> id) {
    return links(
        name,
        relationship,
        target,
        claim -> {
          String one = id.apply(claim);
          return one == null ? List.of() : List.of(one);
        });
  }

  private static Stream<ClaimColumn> links(
      String name, String relationship, Target target, Function<Claim, List<String>> targets) {
    return Stream.of(new Link(name, relationship, target, targets));
  }

  private static <C extends ClaimColumn> List<C> only(Class<C> kind) {
    return ALL.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
