package parley.rows;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the claims of some articles support a fact: their number, that of the articles, how many of
 * these say it of their own knowledge, from whom the others have it, and the days when the first
 * and the last of those that have a date were published.
 */
public record FactSupport(
    long claims,
    long articles,
    long own,
    SortedSet<String> relayedFrom,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  public FactSupport {
    relayedFrom = Collections.unmodifiableSortedSet(new TreeSet<>(relayedFrom));
  }

  /** The support of these articles and of others. */
  public FactSupport plus(FactSupport other) {
    SortedSet<String> all = relayedFrom;
    if (!all.containsAll(other.relayedFrom)) {
      all = new TreeSet<>(relayedFrom);
      all.addAll(other.relayedFrom);
    }
    return new FactSupport(
        claims + other.claims,
        articles + other.articles,
        own + other.own,
        all,
        earlier(first, other.first),
        later(last, other.last));
  }

  /** The properties that a fact has with this support and no other. */
  public Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("claims", claims);
    properties.put("articles", articles);
    properties.put("origins", own + relayedFrom.size());
    if (!relayedFrom.isEmpty()) properties.put("relayedFrom", List.copyOf(relayedFrom));
    if (first != null) properties.put("first", first);
    if (last != null) properties.put("last", last);
    return properties;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) return one == null ? other : one;
    return one.isAfter(other) ? other : one;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) return one == null ? other : one;
    return one.isBefore(other) ? other : one;
  }
}
