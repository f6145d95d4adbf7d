/**
 * Loads in transactions. Hides the ledger, batches, facts and the two ways to write in a
 * transaction.
 */
@NullMarked
package parley.neo4j.write;

import org.jspecify.annotations.NullMarked;
