/** A dossier becomes rows: a pure function that builds every key and fixes every order. */
@NullMarked
package parley.rows;

import org.jspecify.annotations.NullMarked;
