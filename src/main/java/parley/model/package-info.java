/** What parley knows: records that check themselves at birth. No I/O, no libraries. */
@NullMarked
package parley.model;

import org.jspecify.annotations.NullMarked;
