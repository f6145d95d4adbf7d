package parley.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.dossier.DossierReader;
import parley.dossier.QuarantineResult;
import parley.dossier.ReadResult;
import parley.dossier.problem.Problem;
import parley.dossier.quarantine.ExternalFindings;
import parley.dossier.quarantine.ExternalFindings.ExternalFinding;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.DocumentSource;
import parley.model.entity.EntityType;
import parley.neo4j.Store;
import parley.neo4j.write.Conflict;
import parley.rows.GraphRows;
import parley.verify.Verification;

/**
 * Documents that are read and compared with their texts. Articles are read again whenever they are
 * needed; until this is closed, the documents must not change.
 */
public final class CheckedDossier implements AutoCloseable {
  private final ReadResult documents;

  /** What the texts have against articles, by the ids of these. */
  private final Map<String, List<ExternalFinding>> textFindings;

  private CheckedDossier(ReadResult documents, Map<String, List<ExternalFinding>> textFindings) {
    this.documents = documents;
    this.textFindings = textFindings;
  }

  /** Reads documents; without texts no quotation is looked up. */
  public static CheckedDossier read(List<DocumentSource> sources, @Nullable TextFolder texts) {
    ReadResult documents = DossierReader.read(sources, texts);
    try {
      return new CheckedDossier(documents, Verification.externalFindings(documents, texts));
    } catch (RuntimeException e) {
      documents.close();
      throw e;
    }
  }

  /** The documents as they were read. */
  public ReadResult documents() {
    return documents;
  }

  /** All problems, when nothing but the documents defines what they refer to. */
  public List<Problem> problems() {
    return problems(read -> read.problems(Map.of()));
  }

  /** All problems, with references into the graph looked up there. */
  public List<Problem> problems(Store store) {
    return problems(read -> read.problems(entityTypes(read.unresolvedIds(), store)));
  }

  /** All problems: those of the documents, and what their texts have against them. */
  public List<Problem> problems(Function<ReadResult, List<Problem>> ofDocuments) {
    Stream<Problem> ofTexts =
        textFindings.values().stream().flatMap(List::stream).map(ExternalFinding::problem).sorted();
    return Stream.concat(ofDocuments.apply(documents).stream(), ofTexts).toList();
  }

  /** The good documents as rows, which are made as they are asked for. */
  public GraphRows rows() {
    return GraphRows.of(
        documents.entities(),
        documents.articles(),
        documents.articleCount(),
        documents.unresolvedIds());
  }

  /** What the graph says otherwise than the rows of these documents. */
  public List<Conflict> conflicts(GraphRows rows, Store store) {
    return store.conflicts(rows.entities(), documents.texts());
  }

  /** Parts good documents from bad ones. */
  QuarantineResult quarantine() {
    return documents.quarantine(Map.of(), new ExternalFindings(Map.of(), textFindings));
  }

  /** Parts good documents from those that are bad or that the graph contradicts. */
  QuarantineResult quarantine(Store store, List<Conflict> conflicts) {
    Map<String, List<ExternalFinding>> articles = new TreeMap<>();
    textFindings.forEach((id, findings) -> articles.put(id, new ArrayList<>(findings)));
    Map<String, List<ExternalFinding>> entities = new TreeMap<>();
    for (Conflict conflict : conflicts) {
      (conflict.article() ? articles : entities)
          .computeIfAbsent(conflict.id(), id -> new ArrayList<>())
          .add(new ExternalFinding(null, conflict.message()));
    }
    return documents.quarantine(
        entityTypes(documents.entityIds(), store), new ExternalFindings(entities, articles));
  }

  /** What is left of documents once the bad ones are quarantined, as rows. */
  static GraphRows rows(QuarantineResult good) {
    return GraphRows.of(
        good.entities(), good.articles(), good.articleCount(), good.unresolvedIds());
  }

  /** Which of the ids the graph has, and as what. */
  private static Map<String, EntityType> entityTypes(Set<String> ids, Store store) {
    if (ids.isEmpty()) return Map.of();
    Map<String, EntityType> known = new TreeMap<>();
    store
        .labels(ids)
        .forEach(
            (id, labels) -> EntityType.ofLabels(labels).ifPresent(type -> known.put(id, type)));
    return known;
  }

  @Override
  public void close() {
    documents.close();
  }
}
