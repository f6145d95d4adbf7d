/** parley's Cypher files, plain values, and where the graph is. Hides the driver's types. */
@NullMarked
package parley.neo4j.cypher;

import org.jspecify.annotations.NullMarked;
