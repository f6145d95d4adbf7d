package parley.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.Notification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import parley.store.StoreException.Reason;

/**
 * What the engine says about a statement without running it: the columns it returns, whether it
 * only reads, the operators of its plan each with its details, and the engine's warnings.
 */
public record Explanation(
    List<String> columns, boolean readOnly, List<String> operators, List<String> warnings) {
  /** Procedures that read the graph's shape or an index of it, and nothing else. */
  private static final Set<String> HARMLESS =
      Set.of(
          "db.labels",
          "db.relationshipTypes",
          "db.propertyKeys",
          "db.schema.visualization",
          "db.schema.nodeTypeProperties",
          "db.schema.relTypeProperties",
          "db.index.fulltext.queryNodes",
          "db.index.fulltext.queryRelationships");

  public Explanation {
    columns = List.copyOf(columns);
    operators = List.copyOf(operators);
    warnings = List.copyOf(warnings);
  }

  static Explanation of(Result result) {
    List<String> columns = result.keys();
    ResultSummary summary = result.consume();
    List<String> operators = new ArrayList<>();
    if (summary.hasPlan()) collect(summary.plan(), operators);
    return new Explanation(
        columns,
        summary.queryType() == QueryType.READ_ONLY,
        operators,
        summary.notifications().stream().map(Explanation::text).toList());
  }

  private static void collect(Plan plan, List<String> operators) {
    String details =
        plan.arguments().containsKey("Details") ? plan.arguments().get("Details").asString() : "";
    operators.add(plan.operatorType().replaceFirst("@.*", "") + " " + details);
    plan.children().forEach(child -> collect(child, operators));
  }

  private static String text(Notification notification) {
    return notification.code() + ": " + notification.description();
  }

  void refuseUnlessReading() {
    if (!readOnly) throw refused("it would change the graph or the server");
    for (String operator : operators) {
      if (operator.startsWith("LoadCSV")) throw refused("LOAD CSV fetches files and addresses");
      if (operator.startsWith("ProcedureCall") && !harmless(operator)) {
        throw refused("it calls a procedure that is not known to only read the graph");
      }
    }
  }

  private static boolean harmless(String operator) {
    String call = operator.substring("ProcedureCall ".length());
    return HARMLESS.contains(call.substring(0, Math.max(0, call.indexOf('('))));
  }

  private static StoreException refused(String why) {
    return new StoreException(
        Reason.QUERY, "this statement is not run: " + why + "; parley query only reads the graph");
  }
}
