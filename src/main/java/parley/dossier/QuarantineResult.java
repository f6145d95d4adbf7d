package parley.dossier;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import parley.dossier.quarantine.DeadLetter;
import parley.dossier.quarantine.Quarantine;
import parley.model.ArticleClaims;
import parley.model.entity.Entity;

/** The good documents of a load, and what must be put aside. */
public final class QuarantineResult {
  private final ReadResult reading;
  private final Quarantine sifting;
  private final List<Entity> entities;
  private final int[] articles;

  QuarantineResult(ReadResult reading, Quarantine sifting, int[] sound) {
    this.reading = reading;
    this.sifting = sifting;
    this.entities =
        reading.entities().stream().filter(entity -> sifting.isGood(entity.id())).toList();
    this.articles = IntStream.of(sound).filter(sifting::isGood).toArray();
  }

  /** All good entities. */
  public List<Entity> entities() {
    return entities;
  }

  /** All good articles, as {@link ReadResult#articles} gives them. */
  public Iterable<ArticleClaims> articles() {
    return reading.articles(articles);
  }

  /** The ids of entities that the files, bad ones too, refer to without defining them. */
  public Set<String> unresolvedIds() {
    return reading.unresolvedIds();
  }

  /** How many articles {@link #articles} has. */
  public int articleCount() {
    return articles.length;
  }

  /** Whether nothing is good. */
  public boolean isEmpty() {
    return articles.length == 0 && entities.isEmpty();
  }

  /** Gives away what is put aside, one after the other; no more than one is in memory. */
  public void deadLetters(Consumer<DeadLetter> reader) {
    sifting.deadLetters(reader);
  }
}
