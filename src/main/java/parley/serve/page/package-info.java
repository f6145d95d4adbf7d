/** The pages: forms, answers, pictures. Hides their HTML. */
@NullMarked
package parley.serve.page;

import org.jspecify.annotations.NullMarked;
