package parley.neo4j.transaction;

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
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

@Isolated
class RetryExecutorTest {
  private final RetryExecutor retries = new RetryExecutor(Duration.ofMinutes(1));
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
  void codeOfTheServerTellsWhatToDo(String code, FailureKind failureKind) {
    assertThat(FailureKind.of(failure("Neo." + code))).isEqualTo(failureKind);
  }

  @Test
  @SuppressWarnings("deprecation") // the driver makes the exception itself
  void whatTheDriverMeetsTellsToo() {
    assertThat(FailureKind.of(new ServiceUnavailableException("gone"))).isEqualTo(FailureKind.LOST);
    assertThat(FailureKind.of(new SessionExpiredException("gone"))).isEqualTo(FailureKind.LOST);
    assertThat(FailureKind.of(new ConnectionReadTimeoutException("silent")))
        .isEqualTo(FailureKind.LOST);
    assertThat(FailureKind.of(new AuthenticationException("code", "wrong")))
        .isEqualTo(FailureKind.FINAL);
    assertThat(FailureKind.of(new AuthorizationExpiredException("code", "late")))
        .isEqualTo(FailureKind.PASSING);
    assertThat(FailureKind.of(new IllegalStateException("a bug"))).isEqualTo(FailureKind.FINAL);
  }

  @Test
  void repeatsWhatPasses() {
    String done = retries.run(before -> failing(4, "Neo.TransientError.Transaction.Deadlock"));
    assertThat(done).isEqualTo("done after 5");
    assertThat(retries.count()).isEqualTo(4);
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
    assertThat(retries.count()).isEqualTo(tried - 1);
  }

  @Test
  void triesOnceWithoutTime() {
    RetryExecutor none = new RetryExecutor(Duration.ZERO);
    assertThatThrownBy(() -> none.run(before -> failing(9, "Neo.TransientError.Any.Other")))
        .isInstanceOf(TransientException.class);
    assertThat(attempts).hasValue(1);
  }

  @Test
  void endsWhenItsTimeIsUp() {
    RetryExecutor brief = new RetryExecutor(Duration.ofMillis(300));
    assertThatThrownBy(() -> brief.run(before -> failing(99, "Neo.TransientError.Any.Other")))
        .isInstanceOf(TransientException.class);
    assertThat(attempts.get()).isBetween(2, 98);
  }

  @Test
  void whatIsTooLargeIsNotRepeated() {
    String code = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
    assertThatThrownBy(() -> retries.run(before -> failing(9, code)))
        .isInstanceOf(TransactionTooLargeException.class);
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
