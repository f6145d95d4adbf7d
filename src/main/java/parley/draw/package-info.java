/** A drawing, or the picture in it, becomes a file. */
@NullMarked
package parley.draw;

import org.jspecify.annotations.NullMarked;
