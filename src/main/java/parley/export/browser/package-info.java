/** Favourites, style and guide for Neo4j Browser. */
@NullMarked
package parley.export.browser;

import org.jspecify.annotations.NullMarked;
