/**
 * Values of claims and articles: dates, ranges, figures, hashes, counts. Hides the notation of EDTF
 * and how enum constants are spelt.
 */
@NullMarked
package parley.model.value;

import org.jspecify.annotations.NullMarked;
