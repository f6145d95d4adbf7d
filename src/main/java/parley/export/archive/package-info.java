/** The graph as tables in an archive and as a Cypher script. */
@NullMarked
package parley.export.archive;

import org.jspecify.annotations.NullMarked;
