package parley.layout.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.layout.shape.Mark;
import parley.layout.shape.MarkStyle;
import parley.layout.shape.Path;
import parley.layout.shape.Point;

/**
 * Days along a line. Long times without anything are shortened, so it is in order, not to scale.
 */
final class TimeAxis {
  private static final double DAY = 14;
  private static final double MOST = 64;
  private static final double BETWEEN_TICKS = 72;

  private final TreeMap<LocalDate, Double> places = new TreeMap<>();

  private final TreeSet<LocalDate> starts = new TreeSet<>();

  private TimeAxis() {}

  /** For times that begin on some days and end before others. */
  static TimeAxis of(Collection<LocalDate> starts, Collection<LocalDate> afters) {
    TimeAxis axis = new TimeAxis();
    TreeSet<LocalDate> ends = new TreeSet<>(starts);
    ends.addAll(afters);
    axis.starts.addAll(starts);
    double x = 0;
    LocalDate before = null;
    for (LocalDate day : ends) {
      if (before != null) x += Math.min(MOST, DAY * (day.toEpochDay() - before.toEpochDay()));
      axis.places.put(day, x);
      before = day;
    }
    return axis;
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  double width() {
    return places.isEmpty() ? 0 : places.lastEntry().getValue();
  }

  /** Where a day begins. */
  double xOf(LocalDate day) {
    Map.Entry<LocalDate, Double> place = places.floorEntry(day);
    return place == null ? 0 : place.getValue();
  }

  /** Lines down from days that have room for their date over them. */
  void marks(double left, double top, double bottom, List<Mark> marks) {
    double free = Double.NEGATIVE_INFINITY;
    for (LocalDate day : starts) {
      double x = left + xOf(day);
      if (x < free) continue;
      free = x + BETWEEN_TICKS;
      marks.add(
          new Mark.Stroke(Path.line(new Point(x, top - 8), new Point(x, bottom)), MarkStyle.RULE));
      marks.add(Mark.centred(day.toString(), x, top - 13, MarkStyle.SMALL));
    }
  }

  /** A time in EDTF as a reader has it. */
  static String dateText(String edtf) {
    String words = edtf.replace("/", " – ");
    if (words.endsWith("~")) return "about " + words.substring(0, words.length() - 1);
    if (words.endsWith("?")) return "perhaps " + words.substring(0, words.length() - 1);
    return words;
  }
}
