/** How long a transaction is tried, and what its failures mean. Hides error codes. */
@NullMarked
package parley.neo4j.transaction;

import org.jspecify.annotations.NullMarked;
