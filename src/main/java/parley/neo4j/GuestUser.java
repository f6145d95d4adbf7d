package parley.neo4j;

import java.net.URI;

/**
 * Who can use a served engine in addition to parley, while it is served: the Bolt address, and a
 * user with a password of its own.
 */
public record GuestUser(URI uri, String username, String password) {
  /** Without the password. */
  @Override
  public String toString() {
    return "Guest[" + uri + ", " + username + "]";
  }
}
