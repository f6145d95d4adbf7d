/** The whole graph, read node by node in the order of its keys. */
@NullMarked
package parley.export.read;

import org.jspecify.annotations.NullMarked;
