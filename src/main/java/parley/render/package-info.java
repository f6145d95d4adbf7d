/**
 * An answer becomes text: a table, CSV, JSON, JSON Lines, Markdown or an HTML page; a verification
 * becomes JUnit's XML or SARIF.
 */
@NullMarked
package parley.render;

import org.jspecify.annotations.NullMarked;
