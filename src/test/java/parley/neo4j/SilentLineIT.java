package parley.neo4j;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnector.KeepAliveRequestType;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.transaction.Timeouts;

/** How long a silent line goes unnoticed, with settings that servers have. */
@Tag("crash")
@Timeout(300)
class SilentLineIT {
  private static final Duration LIMIT = ofSeconds(1);

  /** A load still has the time to try again: it is given two minutes after its first failure. */
  @Test
  void isNoticedAfterTwoMinutesAndAfterHalfAMinuteOnAnIdleConnection() {
    try (Neo4j server = server().build();
        FaultyProxy proxy = new FaultyProxy(server.boltURI().toString());
        Connection connection = connect(proxy, Timeouts.DEFAULT)) {
      long begun = System.nanoTime();
      connection.readWithoutLimit(
          one -> {
            if (connection.retries() == 0) {
              connection.readWithoutLimit(SilentLineIT::ask); // leaves an idle connection
              proxy.silence();
            }
            return ask(one);
          });
      // On a busy machine the first statement of a new connection may miss the half minute, too.
      assertThat(since(begun)).isBetween(ofSeconds(150), ofSeconds(195));
      assertThat(connection.retries()).isBetween(2, 3);
    }
  }

  @Test
  void isNoticedByTheTimeLimitAloneWhereKeepAliveIsOff() {
    try (Neo4j server =
            server()
                .withConfig(BoltConnector.connection_keep_alive_type, KeepAliveRequestType.OFF)
                .build();
        FaultyProxy proxy = new FaultyProxy(server.boltURI().toString());
        Connection connection = connect(proxy, Timeouts.DEFAULT.withQueryTimeout(LIMIT))) {
      long begun = System.nanoTime();
      assertThatThrownBy(
              () ->
                  connection.read(
                      one -> {
                        proxy.silence();
                        return ask(one);
                      }))
          .isInstanceOfSatisfying(
              StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.LIMIT));
      assertThat(since(begun)).isBetween(LIMIT, LIMIT.plusSeconds(4));
    }
  }

  private static Neo4jBuilder server() {
    return Neo4jBuilders.newInProcessBuilder().withDisabledServer();
  }

  private static Connection connect(FaultyProxy proxy, Timeouts timeouts) {
    return Connection.open(
        new StoreLocation.Server(proxy.uri(), "neo4j", "of no use", null), null, timeouts);
  }

  private static int ask(SimpleQueryRunner runner) {
    return runner.run("RETURN 1").single().get(0).asInt();
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
