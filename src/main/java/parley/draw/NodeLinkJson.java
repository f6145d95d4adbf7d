package parley.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.picture.Picture;
import parley.picture.PictureClaim;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.render.data.JsonLine;
import parley.report.Evidence;

/**
 * A picture as node-link JSON: {@code nodes}, {@code links} with {@code source}, {@code target} and
 * {@code key}, and {@code claims}, the evidence by the ids that the links list. A line for each.
 */
final class NodeLinkJson {
  private NodeLinkJson() {}

  static String of(Picture picture) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("title", picture.title());
    about.put("notes", picture.notes());
    List<String> nodes = new ArrayList<>();
    picture.nodes().forEach(node -> nodes.add(JsonLine.of(node(node))));
    List<String> links = new ArrayList<>();
    for (PictureEdge edge : picture.edges()) links.add(JsonLine.of(link(edge, links.size())));
    List<String> claims = new ArrayList<>();
    picture.claims().values().forEach(claim -> claims.add(JsonLine.of(claim(claim))));
    return "{\"directed\": true, \"multigraph\": true,\n\"graph\": "
        + JsonLine.of(about)
        + ",\n\"nodes\": "
        + list(nodes)
        + ",\n\"links\": "
        + list(links)
        + ",\n\"claims\": "
        + list(claims)
        + "}\n";
  }

  private static String list(List<String> lines) {
    return lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n]";
  }

  private static Map<String, Object> node(PictureNode node) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", node.id());
    keys.put("type", node.type());
    keys.put("name", node.name());
    keys.putAll(PictureAttributes.of(node));
    return keys;
  }

  private static Map<String, Object> link(PictureEdge edge, int number) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("source", edge.from());
    keys.put("target", edge.to());
    keys.put("key", number);
    keys.put("type", edge.type());
    keys.put("how", edge.support());
    keys.put("claims", edge.claims());
    return keys;
  }

  private static Map<String, Object> claim(PictureClaim claim) {
    Evidence evidence = claim.evidence();
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", evidence.claim());
    keys.put("act", claim.act());
    keys.put("how", claim.how());
    PictureAttributes.put(keys, "sides", claim.sides());
    PictureAttributes.put(keys, "events", claim.events());
    PictureAttributes.put(keys, "happened", claim.happened());
    keys.put("article", evidence.article());
    keys.put("title", claim.title());
    PictureAttributes.put(keys, "url", claim.url());
    PictureAttributes.put(keys, "outlet", evidence.outlet());
    PictureAttributes.put(keys, "date", evidence.date());
    keys.put(
        "ranges",
        evidence.ranges().stream().map(range -> List.of(range.start(), range.end())).toList());
    keys.put("paraphrase", evidence.paraphrase());
    return keys;
  }
}
