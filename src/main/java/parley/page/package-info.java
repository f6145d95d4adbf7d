/** A picture becomes one page for a browser, which reads without a network and without a script. */
@NullMarked
package parley.page;

import org.jspecify.annotations.NullMarked;
