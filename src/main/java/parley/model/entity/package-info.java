/** The things of the world that claims are about. They hold identity only. */
@NullMarked
package parley.model.entity;

import org.jspecify.annotations.NullMarked;
