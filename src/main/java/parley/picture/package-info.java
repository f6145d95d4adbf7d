/**
 * A part of the graph becomes a picture: things, what is said between them, and the words behind
 * it.
 */
@NullMarked
package parley.picture;

import org.jspecify.annotations.NullMarked;
