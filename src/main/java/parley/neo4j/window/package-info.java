/**
 * The graph as it was reported by a day or loaded by a moment. Hides that it is narrowed in a
 * transaction and rolled back.
 */
@NullMarked
package parley.neo4j.window;

import org.jspecify.annotations.NullMarked;
