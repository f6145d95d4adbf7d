/**
 * A {@code .cypher} file becomes a question with parameters; asking it gives an answer. Hides the
 * header format.
 */
@NullMarked
package parley.report;

import org.jspecify.annotations.NullMarked;
