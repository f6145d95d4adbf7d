package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.AuthorizationExpiredException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

@Isolated
class RetriesTest {
  private final Retries retries = new Retries(Duration.ofMinutes(1));
  private final AtomicInteger attempts = new AtomicInteger();

  @ParameterizedTest
  @CsvSource({
    "TransientError.Transaction.DeadlockDetected, PASSING",
    "TransientError.General.DatabaseUnavailable, PASSING",
    "TransientError.General.MemoryPoolOutOfMemoryError, TOO_LARGE",
    "TransientError.General.TransactionOutOfMemoryError, TOO_LARGE",
    "ClientError.Statement.EntityNotFound, GONE",
    "ClientError.Schema.ConstraintValidationFailed, DOUBLED",
    "ClientError.Statement.SyntaxError, FINAL",
    "ClientError.Security.Forbidden, FINAL",
    "ClientError.General.ForbiddenOnReadOnlyDatabase, FINAL",
    "ClientError.Transaction.TransactionTimedOut, FINAL",
    "DatabaseError.General.UnknownError, FINAL",
  })
  void codeOfTheServerTellsWhatToDo(String code, Setback setback) {
    assertThat(Setback.of(failure("Neo." + code))).isEqualTo(setback);
  }

  @Test
  void whatTheDriverMeetsTellsToo() {
    assertThat(Setback.of(new ServiceUnavailableException("gone"))).isEqualTo(Setback.LOST);
    assertThat(Setback.of(new SessionExpiredException("gone"))).isEqualTo(Setback.LOST);
    assertThat(Setback.of(new Cut(Duration.ofSeconds(1)))).isEqualTo(Setback.LOST);
    assertThat(Setback.of(new AuthenticationException("code", "wrong"))).isEqualTo(Setback.FINAL);
    assertThat(Setback.of(new AuthorizationExpiredException("code", "late")))
        .isEqualTo(Setback.PASSING);
    assertThat(Setback.of(new IllegalStateException("a bug"))).isEqualTo(Setback.FINAL);
  }

  @Test
  void repeatsWhatPasses() {
    String done = retries.run(before -> failing(4, "Neo.TransientError.Transaction.Deadlock"));
    assertThat(done).isEqualTo("done after 5");
    assertThat(retries.made()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({
    "Neo.ClientError.Statement.EntityNotFound, 4",
    "Neo.ClientError.Schema.ConstraintValidationFailed, 2",
    "Neo.ClientError.Statement.SyntaxError, 1",
  })
  void triesOnlySoOften(String code, int tried) {
    assertThatThrownBy(() -> retries.run(before -> failing(9, code)))
        .isInstanceOf(Neo4jException.class);
    assertThat(attempts).hasValue(tried);
    assertThat(retries.made()).isEqualTo(tried - 1);
  }

  @Test
  void triesOnceWithoutTime() {
    Retries none = new Retries(Duration.ZERO);
    assertThatThrownBy(() -> none.run(before -> failing(9, "Neo.TransientError.Any.Other")))
        .isInstanceOf(TransientException.class);
    assertThat(attempts).hasValue(1);
  }

  @Test
  void endsWhenItsTimeIsUp() {
    Retries brief = new Retries(Duration.ofMillis(300));
    assertThatThrownBy(() -> brief.run(before -> failing(99, "Neo.TransientError.Any.Other")))
        .isInstanceOf(TransientException.class);
    assertThat(attempts.get()).isBetween(2, 98);
  }

  @Test
  void whatIsTooLargeIsNotRepeated() {
    String code = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
    assertThatThrownBy(() -> retries.run(before -> failing(9, code))).isInstanceOf(TooLarge.class);
    assertThat(attempts).hasValue(1);
  }

  private String failing(int times, String code) {
    if (attempts.incrementAndGet() <= times) throw failure(code);
    return "done after " + attempts;
  }

  private static Neo4jException failure(String code) {
    return code.startsWith("Neo.TransientError")
        ? new TransientException(code, "as asked")
        : new ClientException(code, "as asked");
  }
}
