/** A store in one file, with what tells whether it is whole. Hides how the file is made up. */
@NullMarked
package parley.neo4j.backup;

import org.jspecify.annotations.NullMarked;
