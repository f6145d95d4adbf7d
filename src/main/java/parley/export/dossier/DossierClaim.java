package parley.export.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.export.read.NodeWithLinks;
import parley.model.claim.Modality;
import parley.model.claim.Polarity;
import parley.model.claim.Tenure;
import parley.rows.RelationshipRow;

/** A claim as a dossier writes it. */
public final class DossierClaim {
  private DossierClaim() {}

  static Map<String, Object> of(NodeWithLinks node) {
    return new ItemBuilder(node)
        .put("id", local(node.id()))
        .put("article", article(node.id()))
        .property("act")
        .links("subject", "SUBJECT")
        .links("for", "FOR")
        .link("saidBy", "SAID_BY")
        .links("via", "VIA")
        .link("demand", "ON")
        .link("event", "ABOUT")
        .links("target", "TARGET")
        .link("office", "OFFICE")
        .property("tenure", Tenure.CURRENT.word())
        .link("place", "AT_PLACE")
        .link("document", "DOCUMENT")
        .put("inResponseTo", answered(node))
        .property("condition")
        .property("option")
        .property("outcome")
        .put("figure", figure(node))
        .when("on")
        .when("said")
        .property("polarity", Polarity.AFFIRMED.word())
        .property("modality", Modality.ASSERTED.word())
        .property("quoted", false)
        .property("cameo")
        .property("paraphrase")
        .put("ranges", ranges(node))
        .keys();
  }

  /** The article of a claim, which is what its id says before the {@code #}. */
  public static String article(String claim) {
    return claim.substring(0, claim.indexOf('#'));
  }

  /**
   * A claim's own id. It is the hash of its content where the dossier gave none; given as an id, it
   * makes the same claim.
   */
  private static String local(String claim) {
    return claim.substring(claim.indexOf('#') + 1);
  }

  private static @Nullable String answered(NodeWithLinks node) {
    return node.targets("IN_RESPONSE_TO").stream()
        .map(DossierClaim::local)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable Map<String, Object> figure(NodeWithLinks node) {
    if (node.get("metric") == null) return null;
    Map<String, Object> figure = new LinkedHashMap<>();
    for (String key : List.of("metric", "relation", "low", "high", "unit")) {
      Object value = node.get(key);
      if (value != null) figure.put(key, value);
    }
    figure.put("text", Objects.requireNonNull(node.get("figureText")));
    return figure;
  }

  /** Where the claim stands, in the order of the text. */
  public static List<List<Long>> ranges(NodeWithLinks node) {
    return node.links().stream()
        .filter(link -> link.type().equals("STATED_IN"))
        .map(link -> List.of(end(link, "start"), end(link, "end")))
        .sorted(
            (a, b) ->
                a.get(0).equals(b.get(0))
                    ? a.get(1).compareTo(b.get(1))
                    : a.get(0).compareTo(b.get(0)))
        .toList();
  }

  private static Long end(RelationshipRow link, String key) {
    return (Long) Objects.requireNonNull(link.properties().get(key));
  }
}
