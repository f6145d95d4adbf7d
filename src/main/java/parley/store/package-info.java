/**
 * Rows become a graph, statements become answers: the one place that knows Neo4j, embedded or
 * remote.
 */
@NullMarked
package parley.store;

import org.jspecify.annotations.NullMarked;
