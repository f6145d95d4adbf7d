/** What was measured, as tables. */
@NullMarked
package parley.bench.table;

import org.jspecify.annotations.NullMarked;
