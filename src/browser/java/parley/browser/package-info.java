/** Pages as people see them: driven in a real browser. */
@NullMarked
package parley.browser;

import org.jspecify.annotations.NullMarked;
