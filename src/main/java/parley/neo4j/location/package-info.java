/** Where the graph is, and why it cannot be had. Hides nothing; every room knows it. */
@NullMarked
package parley.neo4j.location;

import org.jspecify.annotations.NullMarked;
