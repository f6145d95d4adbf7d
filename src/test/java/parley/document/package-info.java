/** Tests of reading documents. */
@NullMarked
package parley.document;

import org.jspecify.annotations.NullMarked;
