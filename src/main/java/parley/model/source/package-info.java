/** Where claims come from: articles and the hashes of their texts. */
@NullMarked
package parley.model.source;

import org.jspecify.annotations.NullMarked;
