/** The commands about the store as a whole: its state, its engine, its backup. */
@NullMarked
package parley.cli.store;

import org.jspecify.annotations.NullMarked;
