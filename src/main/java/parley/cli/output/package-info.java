/** Files, folders and progress lines that commands write. */
@NullMarked
package parley.cli.output;

import org.jspecify.annotations.NullMarked;
