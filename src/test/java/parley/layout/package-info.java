@NullMarked
package parley.layout;

import org.jspecify.annotations.NullMarked;
