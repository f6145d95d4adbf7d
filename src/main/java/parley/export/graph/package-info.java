/** GraphML and GEXF. */
@NullMarked
package parley.export.graph;

import org.jspecify.annotations.NullMarked;
