package parley.cli.option;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;

/** The address of a Neo4j server, as somebody typed it: it holds no secret and is safe to print. */
record ServerAddress(URI uri) {
  private static final Set<String> UNENCRYPTED = Set.of("bolt", "neo4j");
  private static final Set<String> UNVERIFIED = Set.of("bolt+ssc", "neo4j+ssc");
  private static final Pattern SCHEME = Pattern.compile("(bolt|neo4j)(\\+s|\\+ssc)?");
  private static final Pattern SECRET = Pattern.compile("(?i).*(pass|pwd|secret|token|user).*");
  private static final Pattern LOOPBACK =
      Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[(::1|0(:0){6}:1)]");

  /** Never repeats what may hold a password, not even in a message. */
  static ServerAddress of(String typed) {
    URI uri = parsed(typed);
    if (typed.contains("@") || SECRET.matcher(pathAndQuery(uri)).matches()) {
      throw new CommandException(
          ExitCode.USAGE,
          "the URI must not hold a user or password; set NEO4J_USERNAME and NEO4J_PASSWORD instead");
    }
    if (uri == null) {
      throw new CommandException(
          ExitCode.USAGE, "\"" + typed + "\" is not a URI; write bolt://HOST:7687");
    }
    if (uri.getHost() == null || !SCHEME.matcher(String.valueOf(uri.getScheme())).matches()) {
      throw new CommandException(
          ExitCode.USAGE,
          "\"" + typed + "\" is not the URI of a Neo4j server; write bolt://HOST:7687");
    }
    return new ServerAddress(uri);
  }

  private static @Nullable URI parsed(String typed) {
    try {
      return new URI(typed);
    } catch (URISyntaxException e) {
      return null; // what it says of the place would repeat it
    }
  }

  private static String pathAndQuery(@Nullable URI uri) {
    return uri == null
        ? ""
        : uri.getRawPath() + "?" + uri.getRawQuery() + "#" + uri.getRawFragment();
  }

  /** Ends the command where a password would travel in the clear to another machine. */
  void requireSafeFor(boolean unencrypted) {
    if (unencrypted
        || !UNENCRYPTED.contains(uri.getScheme())
        || LOOPBACK.matcher(uri.getHost()).matches()) {
      return;
    }
    throw new CommandException(
        ExitCode.USAGE,
        "the password would go to "
            + uri.getHost()
            + " unencrypted; write "
            + uri.getScheme()
            + "+s://"
            + uri.getRawAuthority()
            + ", or add --unencrypted if you trust every machine in between");
  }

  /** What is to be said of it before it is used. */
  Optional<String> warning() {
    if (!UNVERIFIED.contains(uri.getScheme())) return Optional.empty();
    return Optional.of(
        uri.getScheme()
            + " takes any certificate, so another machine could answer as "
            + uri.getHost()
            + " and get the password; "
            + uri.getScheme().replace("+ssc", "+s")
            + " checks it");
  }
}
