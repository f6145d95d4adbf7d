/** Options that several commands share, and what their values mean. Hides picocli's converters. */
@NullMarked
package parley.cli.option;

import org.jspecify.annotations.NullMarked;
