/** The graph, or what other programs show it with, becomes a file. */
@NullMarked
package parley.export;

import org.jspecify.annotations.NullMarked;
