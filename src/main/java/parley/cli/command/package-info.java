/** One class per command: read options, call the path, print, return a code. */
@NullMarked
package parley.cli.command;

import org.jspecify.annotations.NullMarked;
