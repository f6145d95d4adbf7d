/** Verifications for other programs: JUnit's XML and SARIF. */
@NullMarked
package parley.render.checks;

import org.jspecify.annotations.NullMarked;
