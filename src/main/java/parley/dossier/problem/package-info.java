/**
 * Problems as values: where they are, what they say, how many are kept. Hides how positions are
 * counted and how messages are worded.
 */
@NullMarked
package parley.dossier.problem;

import org.jspecify.annotations.NullMarked;
