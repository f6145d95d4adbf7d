/** A {@code .cypher} file becomes a question with parameters; asking it gives an answer. */
@NullMarked
package parley.report;

import org.jspecify.annotations.NullMarked;
