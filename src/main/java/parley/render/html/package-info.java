/** HTML pages and Markdown. Hides escaping and the page's policy. */
@NullMarked
package parley.render.html;

import org.jspecify.annotations.NullMarked;
