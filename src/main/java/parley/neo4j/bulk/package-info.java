/** A new store made at once by Neo4j's bulk importer. Hides the importer and its files. */
@NullMarked
package parley.neo4j.bulk;

import org.jspecify.annotations.NullMarked;
