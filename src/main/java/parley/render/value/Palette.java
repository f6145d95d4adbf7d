package parley.render.value;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The colours of the graph's labels and relationship types, the same in every picture. Text on them
 * and the lines themselves keep their contrast; no two things differ by colour alone.
 */
public final class Palette {
  private static final String OTHER = "#8c8c8c";

  /** From the general to the special: of a node's labels the last counts. */
  private static final Map<String, String> FILLS =
      inOrder(
          "Entity", OTHER,
          "Actor", OTHER,
          "Person", "#4c78a8",
          "State", "#b5651d",
          "Organization", "#6b7f3f",
          "Group", "#8f7f5a",
          "Place", "#8c8c8c",
          "Office", "#7a9cc6",
          "Process", "#54457f",
          "Event", "#94739b",
          "Demand", "#d39b22",
          "Document", "#5f6b78",
          "Article", "#4a4a4a",
          "Claim", "#a8a8a8",
          "LedgerEntry", "#d0d0d0",
          "Outlet", "#6a6a6a",
          "Round", "#7b5ea7",
          "Meeting", "#9a86bd",
          "Attack", "#b3413b",
          "Exchange", "#3c8d7d",
          "Transfer", "#5aa897");

  private static final String ROLE = "#54457f";
  private static final String WISH = "#9a6700";
  private static final String YES = "#0b7a75";
  private static final String NO = "#b3413b";
  private static final String STRIFE = "#a63d73";
  private static final String STANDING = "#3b6ea5";
  private static final String ORDER = "#6b6b6b";
  private static final String SAYING = "#858585";

  private static final Map<String, String> LINES =
      inOrder(
          "MEDIATES", ROLE,
          "CHAIRS", ROLE,
          "HOSTS", ROLE,
          "LEADS", ROLE,
          "REPRESENTS", ROLE,
          "ATTENDS", ROLE,
          "MEETS", ROLE,
          "CONSULTS", ROLE,
          "DEMANDS", WISH,
          "PROPOSES", WISH,
          "OFFERS", WISH,
          "ACCEPTS", YES,
          "ACCEPTS_CONDITIONALLY", YES,
          "REJECTS", NO,
          "WITHDRAWS", NO,
          "ATTACKS", STRIFE,
          "ACCUSES", STRIFE,
          "CRITICISES", STRIFE,
          "THREATENS", STRIFE,
          "SPEAKS_FOR", STANDING,
          "HOLDS", STANDING,
          "PART_OF", ORDER,
          "IN", ORDER,
          "OF", ORDER,
          "NARROWER_THAN", ORDER,
          "NEXT", ORDER,
          "PUBLISHED_BY", ORDER,
          "STATED_IN", SAYING,
          "SUBJECT", SAYING,
          "FOR", SAYING,
          "SAID_BY", SAYING,
          "VIA", SAYING,
          "ON", SAYING,
          "ABOUT", SAYING,
          "TARGET", SAYING,
          "OFFICE", SAYING,
          "AT_PLACE", SAYING,
          "DOCUMENT", SAYING,
          "IN_RESPONSE_TO", SAYING);

  private Palette() {}

  /** All labels that have a colour, from the general to the special. */
  public static Set<String> labels() {
    return FILLS.keySet();
  }

  /** All relationship types that have a colour. */
  public static Set<String> types() {
    return LINES.keySet();
  }

  /** The label that says most about a node, {@code Round} of Entity, Event and Round. */
  public static String label(Collection<String> labels) {
    String best = labels.stream().sorted().findFirst().orElse("");
    for (String label : FILLS.keySet()) if (labels.contains(label)) best = label;
    return best;
  }

  /** What a node of that label is filled with, {@code #4c78a8}. */
  public static String fill(String label) {
    return FILLS.getOrDefault(label, OTHER);
  }

  /** What a relationship of that type is drawn with. */
  public static String line(String type) {
    return LINES.getOrDefault(type, ORDER);
  }

  /** Whether relationships of that type are facts, which claims support. */
  public static boolean isFactType(String type) {
    String color = line(type);
    return !color.equals(ORDER) && !color.equals(SAYING);
  }

  /** Black or white, whichever reads better on a colour. */
  public static String textColor(String fill) {
    double light = luminance(fill);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? "#ffffff" : "#000000";
  }

  /** The relative luminance of WCAG 2, 0 for black and 1 for white. */
  static double luminance(String color) {
    RgbColor rgb = RgbColor.of(color);
    return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) map.put(pairs[i], pairs[i + 1]);
    return Collections.unmodifiableMap(map);
  }
}
