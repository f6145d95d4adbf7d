/** Quotations become ranges. Hides how a text is normalised and searched. */
@NullMarked
package parley.dossier.quote;

import org.jspecify.annotations.NullMarked;
