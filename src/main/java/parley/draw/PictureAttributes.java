package parley.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.PictureNode;
import parley.render.value.Citation;
import parley.report.Evidence;

/** What nodes and edges carry in the formats for other programs; what is not known has no key. */
final class PictureAttributes {
  private PictureAttributes() {}

  static Map<String, Object> of(PictureNode node) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    put(attributes, "aliases", node.aliases());
    put(attributes, "ordinal", node.ordinal());
    put(attributes, "topic", node.topic());
    put(attributes, "belongs", node.partOf());
    put(attributes, "narrower_than", node.narrowerThan());
    return attributes;
  }

  /** The evidence of an edge: claim by claim its id, its article and ranges, its paraphrase. */
  static Map<String, Object> of(PictureEdge edge, Picture picture) {
    List<Evidence> evidence =
        edge.claims().stream().map(claim -> picture.claim(claim).evidence()).toList();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("how", edge.support());
    attributes.put("weight", (long) edge.claims().size());
    attributes.put("claims", edge.claims());
    attributes.put(
        "articles", evidence.stream().map(Evidence::article).distinct().sorted().toList());
    attributes.put("sources", evidence.stream().map(Citation::source).toList());
    attributes.put("paraphrases", evidence.stream().map(Evidence::paraphrase).toList());
    return attributes;
  }

  static void put(Map<String, Object> attributes, String key, @Nullable Object value) {
    if (value == null || (value instanceof List<?> list && list.isEmpty())) return;
    attributes.put(key, value);
  }
}
