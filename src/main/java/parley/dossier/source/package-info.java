/**
 * Words of a command line become bytes that can be read again. Hides files, folders, standard
 * input, compression and spooling.
 */
@NullMarked
package parley.dossier.source;

import org.jspecify.annotations.NullMarked;
