/** Single values as text, safe to show. Hides escaping, widths and colours. */
@NullMarked
package parley.render.value;

import org.jspecify.annotations.NullMarked;
