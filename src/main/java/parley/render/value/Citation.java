package parley.render.value;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.report.Evidence;

/** How evidence reads. */
public final class Citation {
  public static final String NONE = "no article says";

  private Citation() {}

  /** Article, outlet, date, ranges and paraphrase. */
  public static String of(Evidence evidence) {
    return source(evidence) + ": " + evidence.paraphrase();
  }

  /** Article, outlet, date and ranges. */
  public static String source(Evidence evidence) {
    List<String> parts = new ArrayList<>();
    parts.add(evidence.article());
    parts.add(evidence.outlet() == null ? "outlet not known" : evidence.outlet());
    parts.add(evidence.date() == null ? "undated" : evidence.date());
    if (!evidence.ranges().isEmpty()) parts.add("characters " + ranges(evidence, ", "));
    return String.join(", ", parts);
  }

  public static String ranges(Evidence evidence, String between) {
    return evidence.ranges().stream()
        .map(range -> range.start() + "–" + range.end())
        .collect(Collectors.joining(between));
  }
}
