/** The graph as a dossier that loads again. */
@NullMarked
package parley.export.dossier;

import org.jspecify.annotations.NullMarked;
