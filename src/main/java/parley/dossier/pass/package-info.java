/**
 * The passes over all documents of a load: a quick one over everything, a detailed one over what is
 * suspicious. Hides fragments and indexes.
 */
@NullMarked
package parley.dossier.pass;

import org.jspecify.annotations.NullMarked;
