/**
 * Text becomes a tree with the position of each value. Hides the parsers of JSON, JSON Lines and
 * YAML.
 */
@NullMarked
package parley.dossier.parse;

import org.jspecify.annotations.NullMarked;
