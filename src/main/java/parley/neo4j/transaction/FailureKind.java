package parley.neo4j.transaction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.graphdb.ConstraintViolationException;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.kernel.api.exceptions.Status;

/** What a failure means for the transaction that met it. */
public enum FailureKind {
  /** The server went away, or nothing is heard of it: it may come back. */
  LOST(Integer.MAX_VALUE),
  /** Another transaction was in the way, or the engine is not ready. */
  PASSING(Integer.MAX_VALUE),
  /** What was found has been removed since. */
  GONE(3),
  /** Another transaction may have made the same meanwhile; if so, the next attempt finds it. */
  DOUBLED(1),
  /** Would only fail again. */
  TOO_LARGE(0),
  /** Would only fail again. */
  FINAL(0);

  private static final String GENERAL = "Neo.TransientError.General.";

  private static final Set<String> MEMORY =
      Set.of(
          GENERAL + "MemoryPoolOutOfMemoryError",
          GENERAL + "TransactionMemoryLimit",
          GENERAL + "TransactionOutOfMemoryError",
          GENERAL + "OutOfMemoryError");

  private final int maxRetries;

  FailureKind(int repeats) {
    this.maxRetries = repeats;
  }

  /** How often the transaction may be repeated for this, within the time that there is. */
  public int maxRetries() {
    return maxRetries;
  }

  public static FailureKind of(RuntimeException failure) {
    if (MEMORY.contains(code(failure))) return TOO_LARGE;
    // The first is also what the driver ends a silent connection with.
    if (failure instanceof ServiceUnavailableException
        || failure instanceof SessionExpiredException) {
      return LOST;
    }
    if (failure instanceof RetryableException || failure instanceof TransientFailureException) {
      return PASSING;
    }
    if (failure instanceof NotFoundException) return GONE;
    if (failure instanceof ConstraintViolationException) return DOUBLED;
    return switch (code(failure)) {
      case "Neo.ClientError.Statement.EntityNotFound" -> GONE;
      case "Neo.ClientError.Schema.ConstraintValidationFailed" -> DOUBLED;
      // Of two that make the schema at once, one meets the other's rules before they can be used.
      case "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
          "Neo.ClientError.Schema.IndexAlreadyExists",
          "Neo.ClientError.Schema.IndexWithNameAlreadyExists",
          "Neo.ClientError.Schema.ConstraintAlreadyExists",
          "Neo.ClientError.Schema.ConstraintWithNameAlreadyExists" ->
          PASSING;
      default -> code(failure).startsWith("Neo.TransientError.") ? PASSING : FINAL;
    };
  }

  /** Neo4j's code of a failure, {@code Neo.TransientError.Transaction.DeadlockDetected}. */
  private static String code(RuntimeException failure) {
    @Nullable String code = null;
    if (failure instanceof Neo4jException driver) code = driver.code();
    else if (failure instanceof QueryExecutionException query) code = query.getStatusCode();
    else if (failure instanceof Status.HasStatus engine) code = engine.status().code().serialize();
    return code == null ? "" : code;
  }
}
