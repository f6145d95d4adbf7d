/** Ways to load the same dossier, to be compared. */
@NullMarked
package parley.bench.method;

import org.jspecify.annotations.NullMarked;
