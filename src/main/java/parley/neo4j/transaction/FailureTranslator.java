package parley.neo4j.transaction;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.TransactionFailureException;
import org.neo4j.graphdb.TransientFailureException;
import parley.neo4j.engine.DiskSpace;
import parley.neo4j.engine.StoreDamage;
import parley.neo4j.location.ServerProbe;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;
import parley.neo4j.location.StoreLocation;

/** Turns exceptions of the driver, and of the engine in this process, into ours. */
public final class FailureTranslator {
  /** The limit may be of the server's own making, too. */
  private static final String TOO_LONG = "Neo.ClientError.Transaction.TransactionTimedOut";

  private static final String RATE_LIMIT = "Neo.ClientError.Security.AuthenticationRateLimit";

  /** What a right statement meets on a damaged store, or by a fault of the engine. */
  private static final String ENGINE = "Neo.DatabaseError.";

  private static final String NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";

  private FailureTranslator() {}

  public static <T> T translate(StoreLocation location, Supplier<T> work) {
    try {
      return translated(location, work);
    } catch (RuntimeException e) {
      // What is told of a full disk may be no more than that the engine has stopped.
      if (!(location instanceof StoreLocation.Embedded here) || e.getCause() == null) throw e;
      if (e.getCause() instanceof ClientException) throw e; // the statement's own fault
      DiskSpace disk = DiskSpace.of(here.folder());
      throw disk.isCauseOf(e) ? disk.exception(e) : e;
    }
  }

  /**
   * The same for the first word to a server: what the driver says by itself is about the way there.
   */
  public static void connect(StoreLocation.Server server, Runnable firstWord) {
    translate(
        server,
        () -> {
          try {
            firstWord.run();
            return true;
          } catch (Neo4jException e) {
            if (isSilence(e) || (e.code() != null && e.code().startsWith("Neo."))) throw e;
            throw unreachable(server, e);
          }
        });
  }

  private static StoreException unreachable(StoreLocation location, RuntimeException e) {
    String why =
        location instanceof StoreLocation.Server server
            ? ServerProbe.failure(server.uri())
            : "cannot reach "
                + location.describe()
                + "; the process that had it open has stopped; run the command again";
    return new StoreException(Reason.UNAVAILABLE, why, e);
  }

  private static StoreException silent(StoreLocation location, RuntimeException e) {
    return new StoreException(
        Reason.UNAVAILABLE, location.describe() + " gives no answer; try again", e);
  }

  /** Whether a time limit was reached, the driver's or our own, instead of anything being said. */
  private static boolean isSilence(RuntimeException e) {
    return e instanceof ConnectionReadTimeoutException || e.getCause() instanceof TimeoutException;
  }

  private static <T> T translated(StoreLocation location, Supplier<T> work) {
    try {
      return work.get();
    } catch (TransactionTooLargeException e) {
      throw new StoreException(Reason.QUERY, tooLarge(location), e);
    } catch (EntityRemovedException e) {
      throw new StoreException(Reason.UNAVAILABLE, String.valueOf(e.getMessage()), e);
    } catch (AuthenticationException e) {
      if (RATE_LIMIT.equals(e.code())) {
        throw new StoreException(
            Reason.UNAUTHORIZED,
            location.describe() + " has had too many wrong passwords; wait a little and try again",
            e);
      }
      throw new StoreException(
          Reason.UNAUTHORIZED,
          location.describe()
              + " does not accept the user name or password; set NEO4J_USERNAME and NEO4J_PASSWORD",
          e);
    } catch (SecurityException e) {
      throw new StoreException(
          Reason.UNAUTHORIZED, location.describe() + " refuses: " + e.getMessage(), e);
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw isSilence(e) ? silent(location, e) : unreachable(location, e);
    } catch (QueryExecutionException | TransactionFailureException | TransientFailureException e) {
      throw new StoreException(Reason.QUERY, String.valueOf(e.getMessage()), e);
    } catch (Neo4jException e) {
      if (FailureKind.of(e) == FailureKind.TOO_LARGE) {
        throw new StoreException(Reason.QUERY, tooLarge(location), e);
      }
      if (NO_DATABASE.equals(e.code()) && location instanceof StoreLocation.Server server) {
        throw new StoreException(
            Reason.UNAVAILABLE,
            "the server at "
                + server.uri()
                + " has no database \""
                + server.database()
                + "\"; check --database and NEO4J_DATABASE",
            e);
      }
      if (String.valueOf(e.code()).startsWith(TOO_LONG)) {
        throw tookTooLong(e);
      }
      if (String.valueOf(e.code()).startsWith(ENGINE)
          && location instanceof StoreLocation.Embedded here) {
        throw StoreDamage.suspect(here.folder(), String.valueOf(e.getMessage()), e);
      }
      throw new StoreException(Reason.QUERY, String.valueOf(e.getMessage()), e);
    }
  }

  /** The failure of a question that has reached its time limit. */
  public static StoreException tookTooLong(Throwable cause) {
    return new StoreException(
        Reason.LIMIT,
        "the question took longer than it may and was stopped; ask for less, or give it more time with --timeout",
        cause);
  }

  private static String tooLarge(StoreLocation location) {
    return "this needs more memory than the engine has for it; ask for less at a time, or "
        + (location instanceof StoreLocation.Embedded
            ? "give it more: \"parley stop\", then the command again with, for example, PARLEY_HEAP=8g"
            : "have the server's db.memory.transaction.max or dbms.memory.transaction.total.max raised");
  }

  /** Whether nobody listens at the address, or it has no such name. */
  public static boolean isUnreachable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException || cause instanceof UnknownHostException) return true;
    }
    return false;
  }
}
