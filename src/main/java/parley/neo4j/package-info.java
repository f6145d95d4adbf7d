/**
 * Rows become a graph, statements become answers: the one place that knows Neo4j, embedded or
 * remote. Hides which engine answers and who owns it.
 */
@NullMarked
package parley.neo4j;

import org.jspecify.annotations.NullMarked;
