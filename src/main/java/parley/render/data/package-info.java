/** CSV and JSON. Hides their libraries. */
@NullMarked
package parley.render.data;

import org.jspecify.annotations.NullMarked;
