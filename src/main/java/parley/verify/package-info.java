/** A dossier is held against its texts and against the editorial rules. */
@NullMarked
package parley.verify;

import org.jspecify.annotations.NullMarked;
