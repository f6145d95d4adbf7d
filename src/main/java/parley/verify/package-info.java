/** A dossier is compared with its texts and checked against the editorial rules. */
@NullMarked
package parley.verify;

import org.jspecify.annotations.NullMarked;
