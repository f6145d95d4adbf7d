/** The graph becomes pages in a browser of this machine: parley's own, and Neo4j Browser. */
@NullMarked
package parley.serve;

import org.jspecify.annotations.NullMarked;
