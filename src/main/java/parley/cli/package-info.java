/** The entry point: words become calls, failures become exit codes. */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
