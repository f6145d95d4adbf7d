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
 * the documents. Articles are read again from the documents each time; until this is closed, they
 * must not change.
 */
public final class ReadResult implements AutoCloseable {
  private final FirstPass firstPass;
  private final List<Entity> entities;
  private final Map<Integer, ArticleClaims> pinned;
  private final @Nullable TextFolder texts;
  private final int[] validNumbers;
  private final long totalBytes;
  private @Nullable RecordLocations locations;

  ReadResult(
      DocumentScan scan,
      List<Entity> entities,
      Map<Integer, ArticleClaims> pinned,
      @Nullable TextFolder texts) {
    this.firstPass = scan.firstPass();
    this.totalBytes = scan.bytes();
    this.entities = entities;
    this.pinned = pinned;
    this.texts = texts;
    this.validNumbers = firstPass.articles.validNumbers();
  }

  /** All sound entities, in the order of the documents. */
  public List<Entity> entities() {
    return entities;
  }

  /**
   * All sound articles with their claims, ascending by id; an article is sound when all its claims
   * are. Each iterator reads the documents again, and holds one article at a time.
   */
  public Iterable<ArticleClaims> articles() {
    return articles(validNumbers);
  }

  Iterable<ArticleClaims> articles(int[] numbers) {
    return () -> {
      ArticleReader reader = new ArticleReader(firstPass.fragments, firstPass.articles);
      return IntStream.of(numbers).mapToObj(number -> read(reader, number)).iterator();
    };
  }

  /** The hashes of the texts of all sound articles, in the order of {@link #articles}. */
  public Iterable<TextHash> texts() {
    return () ->
        IntStream.of(validNumbers)
            .mapToObj(
                number ->
                    new TextHash(
                        firstPass.articles.id(number), firstPass.articles.contentHash(number)))
            .iterator();
  }

  /**
   * Parts the good documents from the bad ones, for a load that goes on without these.
   *
   * @param inGraph which of {@link #entityIds} the graph holds, and as what
   */
  public QuarantineResult quarantine(Map<String, EntityType> inGraph, ExternalFindings external) {
    return new QuarantineResult(
        this, new Quarantine(firstPass, texts, inGraph, external), validNumbers);
  }

  /** The ids of all entities that these files define or refer to. */
  public Set<String> entityIds() {
    Set<String> named = unresolvedIds();
    named.addAll(firstPass.references.types().keySet());
    return named;
  }

  private ArticleClaims read(ArticleReader reader, int number) {
    ArticleClaims known = pinned.get(number);
    return known == null ? reader.read(number) : known;
  }

  /** How many articles {@link #articles} has. */
  public int articleCount() {
    return validNumbers.length;
  }

  /** How many claims the documents hold, whatever is wrong with them. */
  public int claimCount() {
    return firstPass.claimCount;
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
  public List<ExactQuotation> exactQuotations(Claim claim) {
    return locations().exactQuotations(claim);
  }

  private RecordLocations locations() {
    if (locations == null) {
      List<DocumentTree> trees =
          IntStream.range(0, firstPass.fragments.size())
              .filter(piece -> !firstPass.fragments.unreadableFragments.get(piece))
              .mapToObj(firstPass.fragments::tree)
              .toList();
      locations = WholeDossierPass.of(trees, firstPass.isComplete, texts);
    }
    return Objects.requireNonNull(locations);
  }

  /** The problems of the documents alone, whatever the graph holds. */
  public List<Problem> problems() {
    return problems(firstPass.findings);
  }

  /** The ids of entities that these files refer to without defining them. */
  public Set<String> unresolvedIds() {
    return firstPass.references.missingIds();
  }

  /**
   * All problems, given which of the missing ids the graph holds, and as what. While a file cannot
   * be read nothing is called missing, for that file may define it.
   */
  public List<Problem> problems(Map<String, EntityType> inGraph) {
    return problems(new ReferenceProblems(firstPass, inGraph).all());
  }

  /**
   * All problems as the files alone show them, while a graph may hold what is missing: then nothing
   * else is suggested in its place.
   */
  public List<Problem> problemsOfFilesAlone() {
    return problems(ReferenceProblems.ofFilesAlone(firstPass).all());
  }

  private List<Problem> problems(List<Findings> findings) {
    List<Problem> problems = new ArrayList<>();
    for (int file = 0; file < findings.size(); file++) {
      problems.addAll(findings.get(file).problems(firstPass.inputs.get(file).name()));
    }
    return List.copyOf(problems);
  }

  /** Ends reading: articles cannot be had afterwards, problems can. */
  @Override
  public void close() {
    firstPass.inputs.forEach(OpenedSource::close);
  }
}
