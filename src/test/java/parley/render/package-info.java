@NullMarked
package parley.render;

import org.jspecify.annotations.NullMarked;
