/** A network by forces. Hides springs, overlaps and the way of lines. */
@NullMarked
package parley.layout.network;

import org.jspecify.annotations.NullMarked;
