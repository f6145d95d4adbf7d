package parley.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import parley.picture.Picture;
import parley.picture.PictureNode;
import parley.report.Evidence;

/** The numbers by which a page refers to its things and claims, and how both read. */
final class PageIndex {
  final Picture picture;
  private final Map<String, Integer> nodeNumbers = new HashMap<>();
  private final Map<String, Integer> claimNumbers = new TreeMap<>();

  PageIndex(Picture picture) {
    this.picture = picture;
    for (PictureNode node : picture.nodes()) nodeNumbers.put(node.id(), nodeNumbers.size());
    for (String claim : picture.claims().keySet()) claimNumbers.put(claim, claimNumbers.size());
  }

  PictureNode node(String id) {
    return picture.nodes().get(nodeNumber(id));
  }

  /** The number of a thing. */
  int nodeNumber(String id) {
    return Objects.requireNonNull(nodeNumbers.get(id), id);
  }

  /** The numbers of claims, {@code 3 8 12}. */
  String claimNumbers(Collection<String> ids) {
    return ids.stream().map(id -> String.valueOf(claimNumber(id))).collect(joining(" "));
  }

  int claimNumber(String id) {
    return Objects.requireNonNull(claimNumbers.get(id), id);
  }

  /** The numbers of those of the things that the picture shows. */
  String nodeNumbers(Collection<String> ids) {
    return ids.stream()
        .filter(nodeNumbers::containsKey)
        .map(id -> String.valueOf(nodeNumber(id)))
        .collect(joining(" "));
  }

  /** Outlet, date and ranges of a claim's evidence; its article has a title of its own. */
  static String source(Evidence evidence) {
    List<String> parts = new ArrayList<>();
    parts.add(evidence.outlet() == null ? "outlet not known" : evidence.outlet());
    parts.add(evidence.date() == null ? "undated" : evidence.date());
    if (!evidence.ranges().isEmpty()) {
      parts.add(
          evidence.ranges().stream()
              .map(range -> range.start() + "–" + range.end())
              .collect(joining(", ", "characters ", "")));
    }
    return String.join(" · ", parts);
  }

  /** A type or an act as a class of the style: {@code accepts-conditionally}. */
  static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** {@code 1 claim}, {@code 2 claims}. */
  static String count(int count, String word) {
    String number = String.format(Locale.ROOT, "%,d", count);
    return number + " " + word + (count == 1 ? "" : "s");
  }
}
