package parley.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.report.Evidence;

/**
 * A claim behind a picture: where it stands, its act, how the article puts it, the ids of the sides
 * it is made for and of the events it is about, when what it says happened (EDTF, with its first
 * and last day), and title, address and date of the article.
 */
public record PictureClaim(
    Evidence evidence,
    String act,
    String how,
    List<String> sides,
    List<String> events,
    @Nullable String happened,
    @Nullable LocalDate happenedFrom,
    @Nullable LocalDate happenedTo,
    String title,
    @Nullable String url,
    @Nullable LocalDate published) {
  public PictureClaim {
    sides = List.copyOf(sides);
    events = List.copyOf(events);
  }
}
