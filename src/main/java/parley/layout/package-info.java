/** A picture becomes a drawing: where everything is, how large it is, and what joins it. */
@NullMarked
package parley.layout;

import org.jspecify.annotations.NullMarked;
