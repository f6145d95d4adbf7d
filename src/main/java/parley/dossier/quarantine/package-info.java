/**
 * Bad documents are parted from good ones and become dead letters. Hides how far a bad document
 * spoils others.
 */
@NullMarked
package parley.dossier.quarantine;

import org.jspecify.annotations.NullMarked;
