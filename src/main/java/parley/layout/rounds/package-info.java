/** Rounds from left to right, actors in rows. */
@NullMarked
package parley.layout.rounds;

import org.jspecify.annotations.NullMarked;
