package parley.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.model.Article;
import parley.model.ArticleClaims;
import parley.model.Claim;
import parley.model.Dossier;
import parley.model.Entity;
import parley.model.EntityType;
import parley.model.TextHash;

/**
 * What reading a load gave: entities, articles with their claims, and everything that is wrong with
 * the documents. Articles are read anew from the documents each time; until this is closed, they
 * must not change.
 */
public final class Reading implements AutoCloseable {
  private final Survey survey;
  private final List<Entity> entities;
  private final Map<Integer, ArticleClaims> pinned;
  private final @Nullable Texts texts;
  private final int[] sound;
  private final long bytes;
  private @Nullable Places places;

  Reading(
      Scan scan, List<Entity> entities, Map<Integer, ArticleClaims> pinned, @Nullable Texts texts) {
    this.survey = scan.survey();
    this.bytes = scan.bytes();
    this.entities = entities;
    this.pinned = pinned;
    this.texts = texts;
    this.sound = survey.articles.sound();
  }

  /** All sound entities, in the order of the documents. */
  public List<Entity> entities() {
    return entities;
  }

  /**
   * All sound articles with their claims, ascending by id; an article is sound when all its claims
   * are. Each iterator reads the documents anew, and holds one article at a time.
   */
  public Iterable<ArticleClaims> articles() {
    return articles(sound);
  }

  Iterable<ArticleClaims> articles(int[] numbers) {
    return () -> {
      ArticleReader reader = new ArticleReader(survey.pieces, survey.articles);
      return IntStream.of(numbers).mapToObj(number -> read(reader, number)).iterator();
    };
  }

  /** The hashes of the texts of all sound articles, in the order of {@link #articles}. */
  public Iterable<TextHash> texts() {
    return () ->
        IntStream.of(sound)
            .mapToObj(
                number -> new TextHash(survey.articles.id(number), survey.articles.sum(number)))
            .iterator();
  }

  /**
   * Parts the good documents from the bad ones, for a load that goes on without these.
   *
   * @param inGraph which of {@link #named} the graph holds, and as what
   */
  public Sifted sift(Map<String, EntityType> inGraph, Objections objections) {
    return new Sifted(this, new Sifting(survey, texts, inGraph, objections), sound);
  }

  /** The ids of all entities that these files define or refer to. */
  public Set<String> named() {
    Set<String> named = missing();
    named.addAll(survey.references.types().keySet());
    return named;
  }

  private ArticleClaims read(ArticleReader reader, int number) {
    ArticleClaims known = pinned.get(number);
    return known == null ? reader.read(number) : known;
  }

  /** How many articles {@link #articles} has. */
  public int size() {
    return sound.length;
  }

  /** How many claims the documents hold, whatever is wrong with them. */
  public int claims() {
    return survey.claims;
  }

  /** How large all documents are, unpacked. */
  public long bytes() {
    return bytes;
  }

  /** All that is sound, held in memory; the whole load when there are no problems. */
  public Dossier dossier() {
    Places all = places();
    return new Dossier(
        List.copyOf(all.entities().keySet()),
        List.copyOf(all.articles().keySet()),
        List.copyOf(all.claims().keySet()));
  }

  /** Where an entity of the dossier is defined first. */
  public Place place(Entity entity) {
    return places().of(entity);
  }

  /** Where an article of the dossier is. */
  public Place place(Article article) {
    return places().of(article);
  }

  /** Where a claim of the dossier is. */
  public Place place(Claim claim) {
    return places().of(claim);
  }

  /** Where one range of a claim is, by its index in the claim's list. */
  public Place place(Claim claim, int range) {
    return places().of(claim, range);
  }

  /** The words that a claim gives for its ranges, as many as these; none when it gives none. */
  public List<Exact> exact(Claim claim) {
    return places().exact(claim);
  }

  private Places places() {
    if (places == null) {
      List<Tree> trees =
          IntStream.range(0, survey.pieces.size())
              .filter(piece -> !survey.pieces.unread.get(piece))
              .mapToObj(survey.pieces::tree)
              .toList();
      places = WholeDossier.of(trees, survey.whole, texts);
    }
    return Objects.requireNonNull(places);
  }

  /** The problems of the documents alone, whatever the graph holds. */
  public List<Problem> problems() {
    return problems(survey.findings);
  }

  /** The ids of entities that these files refer to without defining them. */
  public Set<String> missing() {
    return survey.references.missing();
  }

  /**
   * All problems, given which of the missing ids the graph holds, and as what. While a file cannot
   * be read nothing is called missing, for that file may define it.
   */
  public List<Problem> problems(Map<String, EntityType> inGraph) {
    return problems(new OpenProblems(survey, inGraph).all());
  }

  private List<Problem> problems(List<Findings> findings) {
    List<Problem> problems = new ArrayList<>();
    for (int file = 0; file < findings.size(); file++) {
      problems.addAll(findings.get(file).problems(survey.inputs.get(file).name()));
    }
    return List.copyOf(problems);
  }

  /** Ends reading: articles cannot be had afterwards, problems can. */
  @Override
  public void close() {
    survey.inputs.forEach(Input::close);
  }
}
