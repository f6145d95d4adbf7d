/** Transactions over Bolt. Hides sessions and dead connections. */
@NullMarked
package parley.neo4j.bolt;

import org.jspecify.annotations.NullMarked;
