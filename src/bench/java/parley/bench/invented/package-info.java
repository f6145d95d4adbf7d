/** Invented dossiers of any size. */
@NullMarked
package parley.bench.invented;

import org.jspecify.annotations.NullMarked;
