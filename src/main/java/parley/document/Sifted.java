package parley.document;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import parley.model.ArticleClaims;
import parley.model.Entity;

/** The good documents of a load, and what must be put aside. */
public final class Sifted {
  private final Reading reading;
  private final Sifting sifting;
  private final List<Entity> entities;
  private final int[] articles;

  Sifted(Reading reading, Sifting sifting, int[] sound) {
    this.reading = reading;
    this.sifting = sifting;
    this.entities =
        reading.entities().stream().filter(entity -> sifting.good(entity.id())).toList();
    this.articles = IntStream.of(sound).filter(sifting::good).toArray();
  }

  /** All good entities. */
  public List<Entity> entities() {
    return entities;
  }

  /** All good articles, as {@link Reading#articles} gives them. */
  public Iterable<ArticleClaims> articles() {
    return reading.articles(articles);
  }

  /** The ids of entities that the files, bad ones too, refer to without defining them. */
  public Set<String> missing() {
    return reading.missing();
  }

  /** How many articles {@link #articles} has. */
  public int size() {
    return articles.length;
  }

  /** Whether nothing is good. */
  public boolean isEmpty() {
    return articles.length == 0 && entities.isEmpty();
  }

  /** Gives away what is put aside, one after the other; no more than one is in memory. */
  public void letters(Consumer<DeadLetter> reader) {
    sifting.letters(reader);
  }
}
