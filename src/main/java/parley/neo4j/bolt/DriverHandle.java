package parley.neo4j.bolt;

import io.netty.util.internal.logging.InternalLoggerFactory;
import io.netty.util.internal.logging.Slf4JLoggerFactory;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The driver for one address and user, and another one when it hangs. */
public final class DriverHandle implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final URI uri;
  private final AuthToken authToken;
  private Driver driver;

  public DriverHandle(URI uri, String username, String password) {
    this.uri = uri;
    this.authToken = AuthTokens.basic(username, password);
    this.driver = newDriver();
  }

  public URI uri() {
    return uri;
  }

  /** The one in use. */
  public synchronized Driver driver() {
    return driver;
  }

  /** Whether the other end answers in time. */
  public boolean answersWithin(Duration time) {
    try {
      return BoundedCall.callWithin(
          time,
          () -> {
            driver().verifyConnectivity();
            return true;
          });
    } catch (TimeoutException | ServiceUnavailableException | SessionExpiredException e) {
      return false;
    }
  }

  /** A driver of one's own. */
  Driver newDriver() {
    // Left to itself, Netty finds the engine's Log4j and sets it up: a third of the time of a
    // command that finds its engine running.
    InternalLoggerFactory.setDefaultFactory(Slf4JLoggerFactory.INSTANCE);
    Config config =
        Config.builder()
            .withLogging(Logging.none())
            .withConnectionTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
            .withMaxTransactionRetryTime(0, TimeUnit.SECONDS) // Retries does that
            .build();
    return GraphDatabase.driver(uri, authToken, config);
  }

  /** Puts another driver in the place of one that hangs, for all who use the line. */
  synchronized void replace(Driver hung) {
    if (driver != hung) return;
    driver = newDriver();
    hung.closeAsync();
  }

  @Override
  public synchronized void close() {
    // Not waited for: it takes 200 ms, in which nothing is left to do.
    driver.closeAsync();
  }
}
