package parley.cli.option;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.DaemonStarter;
import parley.cli.runtime.Environment;
import parley.cli.runtime.EnvironmentVariable;
import parley.cli.runtime.ExitCode;
import parley.load.LoadTarget;
import parley.neo4j.Store;
import parley.neo4j.engine.EngineStarter;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.transaction.Timeouts;
import parley.render.value.TerminalText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the graph is: the options of every command that needs one. */
public final class GraphOptions implements LoadTarget {
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
      names = "--unencrypted",
      description =
          "Send the password unencrypted, bolt://… or neo4j://…, to a server on another machine.")
  boolean unencrypted;

  @Option(
      names = "--database",
      paramLabel = "NAME",
      description = "Database of the server. Default: NEO4J_DATABASE, or the user's home database.")
  @Nullable String database;

  @Option(
      names = "--retry-for",
      paramLabel = "TIME",
      converter = DurationConverter.class,
      description =
          "How long to retry a transaction with a server: 90s, 2m, 1h; 0 tries once. Default: 2m.")
  @Nullable Duration retryFor;

  @Option(
      names = "--no-keep",
      description =
          "Leave no engine running for the next command. See: parley help environment, PARLEY_KEEP.")
  boolean alone;

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec;

  private final Set<String> warned = new HashSet<>();
  private final Environment environment;

  public GraphOptions(Environment environment) {
    this.environment = environment;
  }

  /** The graph that options and environment name. */
  @Override
  public StoreLocation location() {
    @Nullable String address =
        uri != null
            ? uri
            : folder != null
                ? null
                : environment.variable(EnvironmentVariable.NEO4J_URI).orElse(null);
    if (address == null) {
      serverOption()
          .ifPresent(
              option -> {
                throw new CommandException(
                    ExitCode.USAGE,
                    option
                        + " only works with a server; add --uri, or leave it out for the embedded store");
              });
      return new StoreLocation.Embedded(folder());
    }
    if (folder != null)
      throw new CommandException(ExitCode.USAGE, "--uri and --store cannot be used together");
    ServerAddress server = ServerAddress.of(address);
    server.requireSafeFor(unencrypted);
    server.warning().ifPresent(this::warn);
    return new StoreLocation.Server(
        server.uri(),
        username != null
            ? username
            : environment.variable(EnvironmentVariable.NEO4J_USERNAME).orElse("neo4j"),
        password(),
        database != null
            ? database
            : environment.variable(EnvironmentVariable.NEO4J_DATABASE).orElse(null));
  }

  /** An option that only a server has a use for, where one is given. */
  private Optional<String> serverOption() {
    if (database != null) return Optional.of("--database");
    if (username != null) return Optional.of("--username");
    if (passwordFile != null) return Optional.of("--password-file");
    if (retryFor != null) return Optional.of("--retry-for");
    return unencrypted ? Optional.of("--unencrypted") : Optional.empty();
  }

  /** Ends the command when it is said where the graph is, and none is asked. */
  public void requireUnused(String why) {
    Optional<String> option =
        uri != null
            ? Optional.of("--uri")
            : folder != null ? Optional.of("--store") : serverOption();
    if (option.isEmpty()) return;
    throw new CommandException(ExitCode.USAGE, why + "; leave out " + option.get());
  }

  @Override
  public Store open() {
    return open(Timeouts.DEFAULT.query());
  }

  private Store open(Duration question) {
    StoreLocation location = location();
    Duration patience = retryFor == null ? Timeouts.DEFAULT.retryFor() : retryFor;
    Timeouts timeouts = Timeouts.DEFAULT.withRetryFor(patience).withQueryTimeout(question);
    if (!(location instanceof StoreLocation.Embedded embedded)) {
      return Store.open(location, environment.clock(), timeouts);
    }
    return Store.open(location, environment.clock(), timeouts, engineStarter(embedded));
  }

  /** What leaves an engine running for the next command; null when none is to stay. */
  public @Nullable EngineStarter engineStarter(StoreLocation.Embedded location) {
    boolean none = alone || !environment.keepsEngine();
    return none ? null : new DaemonStarter(environment, location);
  }

  /** The embedded store, for a command that is for no server. */
  public StoreLocation.Embedded embedded(String command) {
    if (location() instanceof StoreLocation.Embedded location) return location;
    throw new CommandException(
        ExitCode.USAGE,
        "parley "
            + command
            + " only works with the embedded store; leave out --uri, and NEO4J_URI in the environment");
  }

  /** Opens a graph that something has been loaded into. */
  public Store openExisting() {
    requireExisting();
    return open();
  }

  /** Opens such a graph for questions that may take so long; zero for as long as they like. */
  public Store openExisting(Duration question) {
    requireExisting();
    return open(question);
  }

  /** Ends the command when nothing has been loaded yet. */
  public void requireExisting() {
    if (!Store.exists(location())) {
      throw new CommandException(
          ExitCode.UNAVAILABLE,
          "there is no store yet in "
              + folder()
              + "; create one with \"parley demo\" or \"parley load PATH\"");
    }
  }

  private Path folder() {
    if (folder != null) return folder;
    return environment
        .variable(EnvironmentVariable.PARLEY_STORE)
        .map(Path::of)
        .orElseGet(() -> environment.dataFolder().resolve("store"));
  }

  private String password() {
    if (passwordFile != null) {
      PasswordFile file = new PasswordFile(passwordFile);
      String password = file.password();
      file.warning().ifPresent(this::warn);
      return password;
    }
    return environment
        .variable(EnvironmentVariable.NEO4J_PASSWORD)
        .orElseThrow(
            () ->
                new CommandException(
                    ExitCode.UNAUTHORIZED,
                    "no password for the server; set NEO4J_PASSWORD or give --password-file"));
  }

  private void warn(String message) {
    if (warned.add(message)) {
      spec.commandLine().getErr().println("parley: warning: " + TerminalText.safe(message));
    }
  }
}
