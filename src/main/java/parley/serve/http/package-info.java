/** Requests and replies on the loopback address. Hides the JDK's server, sessions and headers. */
@NullMarked
package parley.serve.http;

import org.jspecify.annotations.NullMarked;
