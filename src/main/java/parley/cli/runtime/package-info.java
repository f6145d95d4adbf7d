/** What surrounds a command: environment variables, standard output, signals, exit codes. */
@NullMarked
package parley.cli.runtime;

import org.jspecify.annotations.NullMarked;
