@NullMarked
package parley.draw;

import org.jspecify.annotations.NullMarked;
