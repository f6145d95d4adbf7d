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

/** The driver for one address and user. */
public final class DriverHandle implements AutoCloseable {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

  private final URI uri;
  private final Driver driver;

  public DriverHandle(URI uri, String username, String password) {
    this.uri = uri;
    this.driver = newDriver(uri, AuthTokens.basic(username, password));
  }

  public URI uri() {
    return uri;
  }

  public Driver driver() {
    return driver;
  }

  /** Whether the other end answers in time. */
  public boolean answersWithin(Duration time) {
    try {
      return TimeLimiter.callWithTimeout(
          time,
          () -> {
            driver.verifyConnectivity();
            return true;
          });
    } catch (TimeoutException | ServiceUnavailableException | SessionExpiredException e) {
      return false;
    }
  }

  private static Driver newDriver(URI uri, AuthToken authToken) {
    // Left to itself, Netty finds the engine's Log4j and sets it up: a third of the time of a
    // command that finds its engine running.
    InternalLoggerFactory.setDefaultFactory(Slf4JLoggerFactory.INSTANCE);
    Config config =
        Config.builder()
            .withLogging(Logging.none())
            .withConnectionTimeout(CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
            .withMaxTransactionRetryTime(0, TimeUnit.SECONDS) // RetryExecutor does that
            .build();
    return GraphDatabase.driver(uri, authToken, config);
  }

  @Override
  public void close() {
    // Not waited for: it takes 200 ms, in which nothing is left to do.
    driver.closeAsync();
  }
}
