/**
 * The rules that the schema cannot say: references, ranges, dates, duplicates. Hides how records
 * are bound.
 */
@NullMarked
package parley.dossier.check;

import org.jspecify.annotations.NullMarked;
