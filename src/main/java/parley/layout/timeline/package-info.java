/** Events along a line of days. */
@NullMarked
package parley.layout.timeline;

import org.jspecify.annotations.NullMarked;
