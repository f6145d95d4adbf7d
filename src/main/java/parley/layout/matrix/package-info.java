/** Demands in rows, sides in columns. */
@NullMarked
package parley.layout.matrix;

import org.jspecify.annotations.NullMarked;
