/** Tables for a terminal. Hides how columns find their widths. */
@NullMarked
package parley.render.terminal;

import org.jspecify.annotations.NullMarked;
