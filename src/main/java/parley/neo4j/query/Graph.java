package parley.neo4j.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.ResultTable;
import parley.neo4j.location.StoreException;

/** What a question is put to: the graph as it is, as it was, or as it would be. */
public interface Graph {
  /** Asks a statement that is known to read only. */
  ResultTable ask(String cypher, Map<String, ?> parameters);

  /**
   * Asks a statement that is known to read only, however many rows it returns: each is handed over
   * and none is kept.
   */
  void forEachRow(
      String cypher, Map<String, ?> parameters, Consumer<Map<String, @Nullable Object>> reader);

  /** What the engine says about a statement without running it. */
  QueryPlan explain(String cypher, Map<String, ?> parameters);

  /**
   * Looks at a statement that is not parley's own, and hands over what the engine says of it.
   *
   * @throws StoreException when it is wrong, or could do anything but read the graph
   */
  default QueryPlan requireReadOnly(String cypher, Map<String, ?> parameters) {
    StatementGuard.violation(cypher)
        .ifPresent(
            why -> {
              throw QueryPlan.refused(why);
            });
    return explain(cypher, parameters).requireReadOnly();
  }

  /** Where the claims stand, in the order of article and range. */
  default ResultTable evidence(Collection<String> claims) {
    return ask(CypherFiles.statement("claim-evidence"), Map.of("claims", List.copyOf(claims)));
  }

  /**
   * What has the word as its id, or as a name or alias in capitals or not, by the index of names.
   */
  default ResultTable findByName(String word) {
    return ask(
        CypherFiles.statement("called"),
        Map.of("word", word, "words", "\"" + word.replaceAll("[\\\\\"]", "\\\\$0") + "\""));
  }

  /** The names and aliases of entities. */
  default ResultTable names(Collection<String> ids) {
    return ask(CypherFiles.statement("names"), Map.of("ids", List.copyOf(ids)));
  }

  /** Between which things the claims say something, claim by claim. */
  default ResultTable links(Collection<String> claims) {
    return ask(
        CypherFiles.statement("cypher/pictures/links"), Map.of("claims", List.copyOf(claims)));
  }

  /** What things are, what they are called, and where they belong. */
  default ResultTable entities(Collection<String> ids) {
    return ask(CypherFiles.statement("cypher/pictures/things"), Map.of("ids", List.copyOf(ids)));
  }

  /** Every thing of the world, by id and name. */
  default ResultTable allEntities() {
    return ask(CypherFiles.statement("cypher/pictures/names"), Map.of());
  }

  /** What each claim is about, and when. */
  default ResultTable claims(Collection<String> claims) {
    return ask(
        CypherFiles.statement("cypher/pictures/claims"), Map.of("claims", List.copyOf(claims)));
  }

  /** The claims that speak of the things. */
  default ResultTable claimsAround(Collection<String> ids) {
    return ask(CypherFiles.statement("cypher/pictures/around"), Map.of("ids", List.copyOf(ids)));
  }

  /** Every claim. */
  default ResultTable allClaims() {
    return ask(CypherFiles.statement("cypher/pictures/all"), Map.of());
  }

  /** Title, address and the text's hash of articles. */
  default ResultTable citedArticles(Collection<String> articles) {
    return ask(CypherFiles.statement("cited-articles"), Map.of("articles", List.copyOf(articles)));
  }
}
