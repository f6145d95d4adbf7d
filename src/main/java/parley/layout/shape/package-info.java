/** Points, rectangles, paths, marks, and how wide text is. Hides font metrics. */
@NullMarked
package parley.layout.shape;

import org.jspecify.annotations.NullMarked;
