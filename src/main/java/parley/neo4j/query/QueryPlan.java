package parley.neo4j.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreException.Reason;

/**
 * What the engine says about a statement without running it: the columns it returns, whether it
 * only reads, the operators of its plan each with its details, and the engine's warnings.
 */
public record QueryPlan(
    List<String> columns, boolean readOnly, List<String> operators, List<QueryWarning> warnings) {
  /** Operators that tell of the server, end what others do on it, or begin transactions. */
  private static final List<String> SERVER_OPERATORS =
      List.of("ShowTransactions", "TerminateTransactions", "ShowSettings", "Transaction");

  private static final Pattern POSITION =
      Pattern.compile("\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\)");

  public QueryPlan {
    columns = List.copyOf(columns);
    operators = List.copyOf(operators);
    warnings = List.copyOf(warnings);
  }

  public static QueryPlan of(SimpleQueryRunner runner, String cypher, Map<String, ?> parameters) {
    try {
      return of(runner.run("EXPLAIN\n" + cypher, new LinkedHashMap<String, Object>(parameters)));
    } catch (ClientException e) {
      if (!String.valueOf(e.code()).startsWith("Neo.ClientError.Statement.")) throw e;
      throw new StoreException(Reason.QUERY, shiftLineNumbers(String.valueOf(e.getMessage())), e);
    }
  }

  private static QueryPlan of(Result result) {
    List<String> columns = result.keys();
    ResultSummary summary = result.consume();
    List<String> operators = new ArrayList<>();
    if (summary.hasPlan()) collect(summary.plan(), operators);
    return new QueryPlan(
        columns,
        summary.queryType() == QueryType.READ_ONLY,
        operators,
        summary.notifications().stream().map(QueryWarning::of).toList());
  }

  /** The engine counts lines from the one with EXPLAIN, which the user has not typed. */
  private static String shiftLineNumbers(String message) {
    return POSITION
        .matcher(message)
        .replaceAll(
            place ->
                "(line "
                    + (Integer.parseInt(place.group(1)) - 1)
                    + ", column "
                    + place.group(2)
                    + ")");
  }

  private static void collect(Plan plan, List<String> operators) {
    String details =
        plan.arguments().containsKey("Details") ? plan.arguments().get("Details").asString() : "";
    operators.add(plan.operatorType().replaceFirst("@.*", "") + " " + details);
    plan.children().forEach(child -> collect(child, operators));
  }

  QueryPlan requireReadOnly() {
    if (!readOnly) throw refused("it would change the graph or the server");
    for (String operator : operators) {
      if (operator.startsWith("LoadCSV")) throw refused("LOAD CSV fetches files and addresses");
      if (operator.startsWith("ProcedureCall") && !isReadOnlyCall(operator)) {
        throw refused("it calls a procedure that is not known to only read the graph");
      }
      if (SERVER_OPERATORS.stream().anyMatch(operator::startsWith)) {
        throw refused("it is about the server, not the graph");
      }
    }
    return this;
  }

  private static boolean isReadOnlyCall(String operator) {
    String call = operator.substring("ProcedureCall ".length());
    return StatementGuard.isReadOnlyProcedure(call.substring(0, Math.max(0, call.indexOf('('))));
  }

  static StoreException refused(String why) {
    return new StoreException(
        Reason.QUERY,
        "this statement was not run: " + why + "; queries and reports only read the graph");
  }
}
