/**
 * A tree is checked against the published schema. Hides the compiled schema and the validator that
 * explains it.
 */
@NullMarked
package parley.dossier.schema;

import org.jspecify.annotations.NullMarked;
