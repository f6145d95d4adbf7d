/** What one article says, and the vocabularies that say it. */
@NullMarked
package parley.model.claim;

import org.jspecify.annotations.NullMarked;
