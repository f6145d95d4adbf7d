/**
 * A file becomes a dossier, or a list of problems with file, line, column and JSON pointer. Hides
 * Jackson and the passes over the documents.
 */
@NullMarked
package parley.dossier;

import org.jspecify.annotations.NullMarked;
