/**
 * Quotations in dossier files become ranges, in place. Hides how a file's text is edited without
 * losing comments and layout.
 */
@NullMarked
package parley.dossier.pin;

import org.jspecify.annotations.NullMarked;
