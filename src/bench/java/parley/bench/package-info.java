/** How fast parley is: other ways to load the same world, and parley's own. */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
