/** Transactions over Bolt. Hides retries, time limits and dead connections. */
@NullMarked
package parley.neo4j.bolt;

import org.jspecify.annotations.NullMarked;
