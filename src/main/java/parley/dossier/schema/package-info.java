/**
 * A tree is checked against the published schema, and misfits are put in words. Hides the compiled
 * schema.
 */
@NullMarked
package parley.dossier.schema;

import org.jspecify.annotations.NullMarked;
