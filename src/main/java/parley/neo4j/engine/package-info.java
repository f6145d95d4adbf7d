/**
 * The engine inside a process, its folder, lock and disk. Hides settings, passwords and processes.
 */
@NullMarked
package parley.neo4j.engine;

import org.jspecify.annotations.NullMarked;
