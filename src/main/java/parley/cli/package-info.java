/** Words become calls: the one place that knows picocli and the terminal. */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
