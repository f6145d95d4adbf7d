package parley.dossier;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import parley.dossier.quarantine.DeadLetter;
import parley.dossier.quarantine.Quarantine;
import parley.model.ArticleClaims;
import parley.model.entity.Entity;

/** The good documents of a load, and what must be quarantined. */
public final class QuarantineResult {
  private final ReadResult readResult;
  private final Quarantine quarantine;
  private final List<Entity> entities;
  private final int[] articles;

  QuarantineResult(ReadResult result, Quarantine quarantine, int[] sound) {
    this.readResult = result;
    this.quarantine = quarantine;
    this.entities =
        result.entities().stream().filter(entity -> quarantine.isValid(entity.id())).toList();
    this.articles = IntStream.of(sound).filter(quarantine::isValid).toArray();
  }

  /** All good entities. */
  public List<Entity> entities() {
    return entities;
  }

  /** All good articles, as {@link ReadResult#articles} gives them. */
  public Iterable<ArticleClaims> articles() {
    return readResult.articles(articles);
  }

  /** The ids of entities that the files, bad ones too, refer to without defining them. */
  public Set<String> unresolvedIds() {
    return readResult.unresolvedIds();
  }

  /** How many articles {@link #articles} has. */
  public int articleCount() {
    return articles.length;
  }

  /** Whether nothing is good. */
  public boolean isEmpty() {
    return articles.length == 0 && entities.isEmpty();
  }

  /** Gives away what is quarantined, one after the other; no more than one is in memory. */
  public void forEachDeadLetter(Consumer<DeadLetter> reader) {
    quarantine.forEachDeadLetter(reader);
  }
}
