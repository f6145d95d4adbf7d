/**
 * A file becomes a dossier, or a list of problems with file, line, column and JSON pointer. Knows
 * Jackson; nobody else needs to.
 */
@NullMarked
package parley.document;

import org.jspecify.annotations.NullMarked;
