package parley.cli.option;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.ExitCode;

/**
 * The address of a Neo4j server, as somebody typed it: it holds no secret and is safe to print, the
 * scheme is in small letters, and a host of other than Latin letters is as the network writes it.
 */
record ServerAddress(URI uri) {
  private static final Set<String> UNENCRYPTED = Set.of("bolt", "neo4j");
  private static final Set<String> UNVERIFIED = Set.of("bolt+ssc", "neo4j+ssc");
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<scheme>[^:/?#]*)://(?<host>\\[[^\\]/?#]*]|[^:/?#]*)(?<port>:[^/?#]*)?"
              + "(?<path>/[^?#]*)?(\\?(?<query>[^#]*))?(#(?<fragment>.*))?",
          Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("(bolt|neo4j)(\\+s|\\+ssc)?");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]+(%\\w+)?]");
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?([.][A-Za-z0-9-]*[A-Za-z0-9])*[.]?");
  private static final Pattern CONTEXT = Pattern.compile("[\\w.~-]+=[\\w.~+,:-]+");
  private static final Pattern SECRET = Pattern.compile("(?i).*(pass|pwd|secret|token|user).*");
  private static final Pattern LOOPBACK =
      Pattern.compile("(?i)localhost|127(\\.\\d{1,3}){3}|\\[(::1|0(:0){6}:1)]");

  /** Never repeats what may hold a password, not even in a message. */
  static ServerAddress of(String typed) {
    Matcher parts = PARTS.matcher(typed);
    boolean whole = parts.matches();
    String rest =
        whole ? part(parts, "path") + part(parts, "query") + part(parts, "fragment") : typed;
    if (typed.contains("@") || SECRET.matcher(rest).find()) {
      throw usage(
          "the URI must not hold a user or password; set NEO4J_USERNAME and NEO4J_PASSWORD instead");
    }
    if (!whole) throw usage("\"" + typed + "\" is not a URI; write bolt://HOST:7687");
    String scheme = part(parts, "scheme").toLowerCase(Locale.ROOT);
    if (!SCHEME.matcher(scheme).matches() || part(parts, "host").isEmpty()) {
      throw usage("\"" + typed + "\" is not the URI of a Neo4j server; write bolt://HOST:7687");
    }
    String address = scheme + "://" + host(part(parts, "host")) + port(part(parts, "port"));
    requireNothingBehind(parts, address);
    String context = part(parts, "query");
    if (!context.isEmpty()) requireRoutingContext(scheme, context);
    return new ServerAddress(URI.create(context.isEmpty() ? address : address + "?" + context));
  }

  private static String part(Matcher parts, String name) {
    String part = parts.group(name);
    return part == null ? "" : part;
  }

  private static String host(String typed) {
    if (isIpv6(typed)) return typed;
    if (typed.contains("_")) {
      throw usage(
          "the host \""
              + typed
              + "\" has an underscore, which a host name cannot have; write its IP address, or give it another name");
    }
    try {
      String host = IDN.toASCII(typed);
      if (HOST.matcher(host).matches()) return host;
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw usage("\"" + typed + "\" is not a host name; write bolt://HOST:7687");
  }

  private static boolean isIpv6(String host) {
    if (!IPV6.matcher(host).matches()) return false;
    try {
      return new URI("bolt://" + host).getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String port(String typed) {
    if (typed.length() <= 1) return "";
    boolean number = typed.matches(":[0-9]{1,5}");
    int port = number ? Integer.parseInt(typed.substring(1)) : 0;
    if (port >= 1 && port <= 65_535) return ":" + port;
    throw usage("\"" + typed.substring(1) + "\" is not a server's port; it is usually 7687");
  }

  /** What other programs read there would be dropped without a word. */
  private static void requireNothingBehind(Matcher parts, String address) {
    String path = part(parts, "path").replaceAll("^/+|/+$", "");
    if (!path.isEmpty()) {
      throw usage(
          "the URI ends in \"/"
              + path
              + "\", which names no database here; write --uri "
              + address
              + " --database "
              + path);
    }
    if (parts.group("fragment") != null) {
      throw usage("the URI has a part after #, which has no meaning here; write " + address);
    }
  }

  private static void requireRoutingContext(String scheme, String context) {
    if (!scheme.startsWith("neo4j")) {
      throw usage(
          "\"?"
              + context
              + "\" is for routing, which "
              + scheme
              + ":// does not have; leave it out, or write "
              + scheme.replace("bolt", "neo4j")
              + "://");
    }
    Set<String> names = new HashSet<>(Set.of("address")); // the driver's own
    boolean sound =
        Arrays.stream(context.split("&", -1))
            .allMatch(pair -> CONTEXT.matcher(pair).matches() && names.add(pair.split("=", 2)[0]));
    if (!sound) {
      throw usage(
          "\"?"
              + context
              + "\" is not a routing context; write ?NAME=VALUE&NAME=VALUE, each name once and none of them address");
    }
  }

  private static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message);
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
            + " accepts any certificate, so another machine could answer as "
            + uri.getHost()
            + " and get the password; "
            + uri.getScheme().replace("+ssc", "+s")
            + " checks it");
  }
}
