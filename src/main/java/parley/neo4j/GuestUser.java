package parley.neo4j;

import java.net.URI;

/**
 * Who may use a served engine besides parley, while it is served: the Bolt address, and a user with
 * a password of its own.
 */
public record GuestUser(URI uri, String username, String password) {
  /** Without the password. */
  @Override
  public String toString() {
    return "Guest[" + uri + ", " + username + "]";
  }
}
