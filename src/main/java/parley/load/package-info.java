/**
 * The use case of a load: documents are read, checked, parted and written. Hides which of the ways
 * into the graph is taken, and why.
 */
@NullMarked
package parley.load;

import org.jspecify.annotations.NullMarked;
