/** parley's Cypher files and plain values. Hides the driver's types. */
@NullMarked
package parley.neo4j.cypher;

import org.jspecify.annotations.NullMarked;
