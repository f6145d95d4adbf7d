/** Questions to the graph. Hides pages, plans and the check that a statement only reads. */
@NullMarked
package parley.neo4j.query;

import org.jspecify.annotations.NullMarked;
