/** The graph, or what belongs to it, becomes a file for another program. */
@NullMarked
package parley.export;

import org.jspecify.annotations.NullMarked;
