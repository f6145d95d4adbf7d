package parley.export.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads GraSS as Neo4j Browser does, with all that its reader cannot. */
final class GrassReader {
  private GrassReader() {}

  static Map<String, Map<String, String>> read(String sheet) {
    Map<String, Map<String, String>> rules = new LinkedHashMap<>();
    StringBuilder selector = new StringBuilder();
    StringBuilder style = new StringBuilder();
    boolean quoted = false;
    boolean inside = false;
    for (int i = 0; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      if (c == '\'') quoted = !quoted;
      else if (c == '{' && !quoted) inside = true;
      else if (c == '}' && !quoted) {
        inside = false;
        rules.put(selector.toString(), style(style.toString()));
        selector.setLength(0);
        style.setLength(0);
      } else if (inside) style.append(c);
      else if (!Character.isWhitespace(c)) selector.append(c);
    }
    if (selector.length() > 0) throw new AssertionError("left over: " + selector);
    return rules;
  }

  private static Map<String, String> style(String text) {
    Map<String, String> style = new LinkedHashMap<>();
    for (String property : text.split(";", -1)) {
      String[] parts = property.split(":", -1);
      if (parts.length == 2) style.put(parts[0].strip(), parts[1].strip());
      else if (!property.isBlank()) throw new AssertionError("lost: " + property);
    }
    return style;
  }

  /** What a node with these labels looks like: every rule that fits, the last on top. */
  static Map<String, String> node(Map<String, Map<String, String>> rules, Iterable<String> labels) {
    Map<String, String> style = new LinkedHashMap<>(rules.getOrDefault("node", Map.of()));
    rules.forEach(
        (selector, rule) -> {
          for (String label : labels) if (selector.equals("node." + label)) style.putAll(rule);
        });
    return style;
  }
}
