package parley.export.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import parley.render.value.Palette;
import parley.render.value.RgbColor;

/**
 * The style sheet of Neo4j Browser. Of several rules for a node's labels the last wins, so the
 * general ones come first. Browser's reader knows no comments, and no braces but in quotation
 * marks.
 */
final class GrassStylesheet {
  private static final Map<String, Integer> SIZES =
      Map.of("Process", 80, "State", 65, "Round", 65, "Demand", 65, "Claim", 20, "LedgerEntry", 10);

  private static final Map<String, String> CAPTIONS =
      Map.of("Article", "{title}", "Claim", "{act}", "LedgerEntry", "{article}");

  private final StringBuilder sheet = new StringBuilder();

  private GrassStylesheet() {}

  static String sheet() {
    GrassStylesheet grass = new GrassStylesheet();
    grass.node("node", "");
    grass.relationship("relationship", "");
    Palette.labels().forEach(label -> grass.node("node." + label, label));
    Palette.types().forEach(type -> grass.relationship("relationship." + type, type));
    return grass.sheet.toString();
  }

  private void node(String selector, String label) {
    String fill = Palette.fill(label);
    Map<String, String> style = new LinkedHashMap<>();
    style.put("diameter", SIZES.getOrDefault(label, 50) + "px");
    style.put("color", fill);
    style.put("border-color", darker(fill));
    style.put("border-width", "2px");
    style.put("text-color-internal", Palette.textColor(fill));
    style.put("font-size", "10px");
    if (!label.isEmpty()) style.put("caption", "'" + CAPTIONS.getOrDefault(label, "{name}") + "'");
    rule(selector, style);
  }

  private void relationship(String selector, String type) {
    String line = Palette.line(type);
    Map<String, String> style = new LinkedHashMap<>();
    style.put("color", line);
    style.put("shaft-width", Palette.isFactType(type) ? "3px" : "1px");
    style.put("font-size", "8px");
    style.put("padding", "3px");
    style.put("text-color-external", "#000000");
    style.put("text-color-internal", Palette.textColor(line));
    style.put("caption", "'<type>'");
    rule(selector, style);
  }

  private void rule(String selector, Map<String, String> style) {
    sheet.append(selector).append(" {\n");
    style.forEach((key, value) -> sheet.append("  " + key + ": " + value + ";\n"));
    sheet.append("}\n\n");
  }

  private static String darker(String color) {
    return RgbColor.of(color).map(part -> part * 3 / 4).toString();
  }
}
