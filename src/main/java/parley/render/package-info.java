/** An answer becomes text: a table, CSV, JSON, JSON Lines, Markdown or an HTML page. */
@NullMarked
package parley.render;

import org.jspecify.annotations.NullMarked;
