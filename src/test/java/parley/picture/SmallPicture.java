package parley.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import parley.model.value.TextRange;
import parley.report.Evidence;

/** A picture of a round, whom it joined, and what was demanded there; any text in every place. */
public final class SmallPicture {
  private SmallPicture() {}

  /** The picture for goldens. */
  public static Picture plain() {
    return of("Ada Brandt", "Who did what at the lake");
  }

  /** The picture with one text as the name of a node and everywhere else a text may come from. */
  public static Picture of(String name, String title) {
    LocalDate day = LocalDate.of(2031, 3, 4);
    TreeMap<String, PictureClaim> claims = new TreeMap<>();
    for (String id : List.of("gazette-1#1", "gazette-1#2", "herald-1#1")) {
      Evidence evidence =
          new Evidence(
              id,
              id.substring(0, id.indexOf('#')),
              name,
              "2031-03-04",
              List.of(new TextRange(112, 171), new TextRange(180, 190)),
              name);
      claims.put(
          id,
          new PictureClaim(
              evidence,
              "mediates",
              "asserted",
              List.of("state:NOR"),
              List.of("lake-1"),
              "2031-03-04",
              day,
              day,
              name,
              null,
              day));
    }
    return new Picture(
        title,
        List.of(
            new PictureNode(
                "person:ada-brandt",
                "Person",
                name,
                List.of(name),
                null,
                null,
                List.of(),
                List.of()),
            new PictureNode(
                "lake-1",
                "Round",
                "Lake talks, round 1",
                List.of(),
                1L,
                null,
                List.of("Lake talks"),
                List.of()),
            new PictureNode(
                "state:NOR", "State", "Norland", List.of(), null, null, List.of(), List.of()),
            new PictureNode(
                "truce",
                "Demand",
                "a truce of ten days",
                List.of(),
                null,
                name,
                List.of(),
                List.of("a truce"))),
        List.of(
            new PictureEdge(
                "person:ada-brandt",
                "MEDIATES",
                "lake-1",
                "reported",
                List.of("gazette-1#1", "herald-1#1")),
            new PictureEdge(
                "person:ada-brandt", "MEDIATES", "lake-1", "denied", List.of("gazette-1#2")),
            new PictureEdge("state:NOR", "DEMANDS", "truce", "reported", List.of("gazette-1#1")),
            new PictureEdge(
                "person:ada-brandt", "SPEAKS_FOR", "state:NOR", "future", List.of("gazette-1#2"))),
        claims,
        List.of("1 row not drawn: no article says."));
  }

  /** A picture with nothing in it. */
  public static Picture empty() {
    return new Picture("Nothing", List.of(), List.of(), new TreeMap<>(), List.of());
  }
}
