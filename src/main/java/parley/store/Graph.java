package parley.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What a question is put to: the graph as it is, as it was, or as it would be. */
public interface Graph {
  /** Asks a statement that is known to read only. */
  Table ask(String cypher, Map<String, ?> parameters);

  /** Where the claims stand, in the order of article and range. */
  default Table evidence(Collection<String> claims) {
    return ask(Statements.one("claim-evidence"), Map.of("claims", List.copyOf(claims)));
  }

  /** The names and aliases of entities. */
  default Table names(Collection<String> ids) {
    return ask(Statements.one("names"), Map.of("ids", List.copyOf(ids)));
  }

  /** Title, address and the text's hash of articles. */
  default Table citedArticles(Collection<String> articles) {
    return ask(Statements.one("cited-articles"), Map.of("articles", List.copyOf(articles)));
  }
}
