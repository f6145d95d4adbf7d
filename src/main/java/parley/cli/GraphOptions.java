package parley.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import parley.store.Location;
import parley.store.Patience;
import parley.store.Store;
import picocli.CommandLine.Option;

/** Where the graph is: the options of every command that needs one. */
final class GraphOptions {
  @Option(
      names = "--store",
      paramLabel = "FOLDER",
      description =
          "Folder of the embedded store. Default: PARLEY_STORE, or parley/store in the user's data folder.")
  @Nullable Path folder;

  @Option(
      names = "--uri",
      paramLabel = "URI",
      description =
          "A Neo4j server instead of the embedded store, bolt://… or neo4j://…  Default: NEO4J_URI.")
  @Nullable String uri;

  @Option(
      names = "--username",
      paramLabel = "NAME",
      description = "User of the server. Default: NEO4J_USERNAME, or neo4j.")
  @Nullable String username;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "File that holds the password of the server. Default: the variable NEO4J_PASSWORD.")
  @Nullable Path passwordFile;

  @Option(
      names = "--database",
      paramLabel = "NAME",
      description = "Database of the server. Default: NEO4J_DATABASE, or the user's home database.")
  @Nullable String database;

  @Option(
      names = "--retry-for",
      paramLabel = "TIME",
      converter = TimeSpan.class,
      description =
          "How long a transaction with a server is tried again, 90s, 2m, 1h; 0 tries once. Default: 2m.")
  Duration retryFor = Patience.USUAL.retryFor();

  @Option(
      names = "--no-keep",
      description =
          "Leave no engine running for the next command. See: parley help environment, PARLEY_KEEP.")
  boolean alone;

  private final Environment environment;

  GraphOptions(Environment environment) {
    this.environment = environment;
  }

  /** The graph that options and environment name. */
  Location location() {
    @Nullable String address =
        uri != null ? uri : folder != null ? null : environment.variable("NEO4J_URI").orElse(null);
    if (address == null) return new Location.Embedded(folder());
    if (folder != null) throw new Failure(ExitCode.USAGE, "--uri and --store exclude each other");
    return new Location.Server(
        checked(address),
        username != null ? username : environment.variable("NEO4J_USERNAME").orElse("neo4j"),
        password(),
        database != null ? database : environment.variable("NEO4J_DATABASE").orElse(null));
  }

  /** Opens the graph, making an embedded store that is not there yet. */
  Store open() {
    return open(Patience.USUAL.question());
  }

  private Store open(Duration question) {
    Location location = location();
    Patience patience = Patience.USUAL.retrying(retryFor).asking(question);
    if (alone || !environment.keeps() || !(location instanceof Location.Embedded embedded)) {
      return Store.open(location, environment.clock(), patience);
    }
    return Store.open(
        location, environment.clock(), patience, new LeftRunning(environment, embedded));
  }

  /** Opens a graph that something has been loaded into. */
  Store openExisting() {
    requireExisting();
    return open();
  }

  /** Opens such a graph for questions that may take so long; zero for as long as they like. */
  Store openExisting(Duration question) {
    requireExisting();
    return open(question);
  }

  /** Ends the command when nothing has been loaded yet. */
  void requireExisting() {
    if (!Store.exists(location())) {
      throw new Failure(
          ExitCode.UNAVAILABLE,
          "there is no store yet in "
              + folder()
              + "; make one with \"parley demo\" or \"parley load PATH\"");
    }
  }

  private Path folder() {
    if (folder != null) return folder;
    return environment
        .variable("PARLEY_STORE")
        .map(Path::of)
        .orElseGet(() -> environment.dataFolder().resolve("store"));
  }

  private static URI checked(String address) {
    try {
      URI uri = new URI(address);
      if (uri.getUserInfo() != null) {
        throw new Failure(
            ExitCode.USAGE,
            "the URI must not hold a user or password; set NEO4J_USERNAME and NEO4J_PASSWORD instead");
      }
      if (uri.getScheme() == null || !uri.getScheme().matches("(bolt|neo4j)(\\+s|\\+ssc)?")) {
        throw new Failure(
            ExitCode.USAGE,
            "\"" + address + "\" is not the URI of a Neo4j server; write bolt://HOST:7687");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new Failure(
          ExitCode.USAGE, "\"" + address + "\" is not a URI; write bolt://HOST:7687", e);
    }
  }

  private String password() {
    if (passwordFile == null) {
      return environment
          .variable("NEO4J_PASSWORD")
          .orElseThrow(
              () ->
                  new Failure(
                      ExitCode.UNAUTHORIZED,
                      "no password for the server; set NEO4J_PASSWORD or give --password-file"));
    }
    try {
      return Files.readString(passwordFile).strip();
    } catch (IOException e) {
      throw new Failure(ExitCode.FILE, "cannot read the password file " + passwordFile, e);
    }
  }
}
