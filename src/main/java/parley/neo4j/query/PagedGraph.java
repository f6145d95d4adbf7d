package parley.neo4j.query;

import java.util.Map;

/** The graph within a transaction, where rows can be read as they are needed. */
public interface PagedGraph extends Graph {
  /** Asks a statement that is known to read only for a page of its rows. */
  ResultPages pages(String cypher, Map<String, ?> parameters, PageRequest page);
}
