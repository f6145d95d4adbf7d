package parley.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.dossier.check.ExactQuotation;
import parley.dossier.parse.DocumentTree;
import parley.dossier.pass.ArticleReader;
import parley.dossier.pass.DocumentScan;
import parley.dossier.pass.FirstPass;
import parley.dossier.pass.RecordLocations;
import parley.dossier.pass.ReferenceProblems;
import parley.dossier.pass.WholeDossierPass;
import parley.dossier.problem.Findings;
import parley.dossier.problem.Problem;
import parley.dossier.problem.SourceLocation;
import parley.dossier.quarantine.ExternalFindings;
import parley.dossier.quarantine.Quarantine;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.OpenedSource;
import parley.model.ArticleClaims;
import parley.model.Dossier;
import parley.model.claim.Claim;
import parley.model.entity.Entity;
import parley.model.entity.EntityType;
import parley.model.source.Article;
import parley.model.source.TextHash;

/**
 * What reading a load gave: entities, articles with their claims, and everything that is wrong with
 * the documents. Articles are read anew from the documents each time; until this is closed, they
 * must not change.
 */
public final class ReadResult implements AutoCloseable {
  private final FirstPass survey;
  private final List<Entity> entities;
  private final Map<Integer, ArticleClaims> pinned;
  private final @Nullable TextFolder texts;
  private final int[] sound;
  private final long totalBytes;
  private @Nullable RecordLocations locations;

  ReadResult(
      DocumentScan scan,
      List<Entity> entities,
      Map<Integer, ArticleClaims> pinned,
      @Nullable TextFolder texts) {
    this.survey = scan.survey();
    this.totalBytes = scan.bytes();
    this.entities = entities;
    this.pinned = pinned;
    this.texts = texts;
    this.sound = survey.articles.validNumbers();
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
                number ->
                    new TextHash(survey.articles.id(number), survey.articles.contentHash(number)))
            .iterator();
  }

  /**
   * Parts the good documents from the bad ones, for a load that goes on without these.
   *
   * @param inGraph which of {@link #entityIds} the graph holds, and as what
   */
  public QuarantineResult quarantine(Map<String, EntityType> inGraph, ExternalFindings objections) {
    return new QuarantineResult(this, new Quarantine(survey, texts, inGraph, objections), sound);
  }

  /** The ids of all entities that these files define or refer to. */
  public Set<String> entityIds() {
    Set<String> named = unresolvedIds();
    named.addAll(survey.references.types().keySet());
    return named;
  }

  private ArticleClaims read(ArticleReader reader, int number) {
    ArticleClaims known = pinned.get(number);
    return known == null ? reader.read(number) : known;
  }

  /** How many articles {@link #articles} has. */
  public int articleCount() {
    return sound.length;
  }

  /** How many claims the documents hold, whatever is wrong with them. */
  public int claimCount() {
    return survey.claims;
  }

  /** How large all documents are, unpacked. */
  public long totalBytes() {
    return totalBytes;
  }

  /** All that is sound, held in memory; the whole load when there are no problems. */
  public Dossier dossier() {
    RecordLocations all = locations();
    return new Dossier(
        List.copyOf(all.entities().keySet()),
        List.copyOf(all.articles().keySet()),
        List.copyOf(all.claims().keySet()));
  }

  /** Where an entity of the dossier is defined first. */
  public SourceLocation location(Entity entity) {
    return locations().find(entity);
  }

  /** Where an article of the dossier is. */
  public SourceLocation location(Article article) {
    return locations().find(article);
  }

  /** Where a claim of the dossier is. */
  public SourceLocation location(Claim claim) {
    return locations().find(claim);
  }

  /** Where one range of a claim is, by its index in the claim's list. */
  public SourceLocation location(Claim claim, int range) {
    return locations().find(claim, range);
  }

  /** The words that a claim gives for its ranges, as many as these; none when it gives none. */
  public List<ExactQuotation> exact(Claim claim) {
    return locations().exact(claim);
  }

  private RecordLocations locations() {
    if (locations == null) {
      List<DocumentTree> trees =
          IntStream.range(0, survey.pieces.size())
              .filter(piece -> !survey.pieces.unread.get(piece))
              .mapToObj(survey.pieces::tree)
              .toList();
      locations = WholeDossierPass.of(trees, survey.whole, texts);
    }
    return Objects.requireNonNull(locations);
  }

  /** The problems of the documents alone, whatever the graph holds. */
  public List<Problem> problems() {
    return problems(survey.findings);
  }

  /** The ids of entities that these files refer to without defining them. */
  public Set<String> unresolvedIds() {
    return survey.references.missingIds();
  }

  /**
   * All problems, given which of the missing ids the graph holds, and as what. While a file cannot
   * be read nothing is called missing, for that file may define it.
   */
  public List<Problem> problems(Map<String, EntityType> inGraph) {
    return problems(new ReferenceProblems(survey, inGraph).all());
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
    survey.inputs.forEach(OpenedSource::close);
  }
}
