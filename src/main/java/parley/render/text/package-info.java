/** Tables for a terminal. Hides how columns find their widths. */
@NullMarked
package parley.render.text;

import org.jspecify.annotations.NullMarked;
