package parley.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import parley.model.value.TextRange;
import parley.report.Evidence;

/**
 * A picture by chance, the same for the same seed and size: few who say much, many who say little.
 */
public final class GeneratedPicture {
  private static final List<String> TYPES =
      List.of(
          "Person",
          "Person",
          "State",
          "Organization",
          "Group",
          "Place",
          "Office",
          "Process",
          "Round",
          "Attack",
          "Meeting",
          "Exchange",
          "Transfer",
          "Event",
          "Demand",
          "Demand",
          "Demand",
          "Document");
  private static final List<String> ACTS =
      List.of(
          "MEDIATES",
          "LEADS",
          "SPEAKS_FOR",
          "HOLDS",
          "DEMANDS",
          "REJECTS",
          "ACCEPTS_CONDITIONALLY");
  private static final List<String> HOWS =
      List.of("reported", "reported", "reported", "denied", "future");
  private static final List<String> WORDS =
      List.of(
          "lake",
          "return",
          "of",
          "prisoners",
          "Ada",
          "Brandt",
          "neutrality",
          "the",
          "northern",
          "assembly");

  private GeneratedPicture() {}

  /** A picture of so many nodes with one and a half times as many edges. */
  public static Picture of(int size) {
    Random random = new Random(42);
    List<PictureNode> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) nodes.add(node(i, random));
    List<PictureEdge> edges = new ArrayList<>();
    SortedMap<String, PictureClaim> claims = new TreeMap<>();
    for (int i = 1; i < size; i++) {
      int hub = (int) (i * random.nextDouble() * random.nextDouble());
      edge(nodes.get(i), nodes.get(hub), random, edges, claims);
      if (i % 2 == 0) edge(nodes.get(i), nodes.get(random.nextInt(size)), random, edges, claims);
    }
    return new Picture("A picture by chance", nodes, edges, claims, List.of("Made by chance."));
  }

  /** The same picture with its lists in another order. */
  public static Picture shuffled(Picture picture) {
    List<PictureNode> nodes = new ArrayList<>(picture.nodes());
    List<PictureEdge> edges = new ArrayList<>(picture.edges());
    Collections.shuffle(nodes, new Random(7));
    Collections.shuffle(edges, new Random(8));
    return new Picture(picture.title(), nodes, edges, picture.claims(), picture.notes());
  }

  private static PictureNode node(int number, Random random) {
    List<String> name = new ArrayList<>();
    for (int i = random.nextInt(7); i >= 0; i--) name.add(WORDS.get(random.nextInt(WORDS.size())));
    String type = TYPES.get(random.nextInt(TYPES.size()));
    return new PictureNode(
        "thing-" + number,
        type,
        String.join(" ", name),
        List.of(),
        type.equals("Round") ? (long) number : null,
        type.equals("Demand") ? "topic-" + number % 5 : null,
        type.equals("Round") ? List.of("Talks " + number % 2) : List.of(),
        List.of());
  }

  private static void edge(
      PictureNode from,
      PictureNode to,
      Random random,
      List<PictureEdge> edges,
      SortedMap<String, PictureClaim> claims) {
    String id = "article-" + claims.size() % 9 + "#" + claims.size();
    LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(400));
    Evidence evidence =
        new Evidence(
            id,
            "article-" + claims.size() % 9,
            null,
            "2031",
            List.of(new TextRange(1, 9)),
            "Said.");
    claims.put(
        id,
        new PictureClaim(
            evidence,
            "meets",
            "asserted",
            List.of(),
            List.of(to.id()),
            day.toString(),
            day,
            day,
            "An article",
            null,
            null));
    String act = ACTS.get(random.nextInt(ACTS.size()));
    edges.add(
        new PictureEdge(
            from.id(), act, to.id(), HOWS.get(random.nextInt(HOWS.size())), List.of(id)));
  }
}
