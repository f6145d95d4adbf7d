package parley.report;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.neo4j.Store;
import parley.neo4j.location.StoreException;
import parley.neo4j.query.QueryPlan;

/**
 * What is wrong with a report, by the engine's own word: it explains the report's statements on a
 * graph that holds every label, relationship type and property key that the loader can write.
 */
final class ReportCheck {
  private static final Pattern USED = Pattern.compile("\\$([A-Za-z]\\w*)");
  private static final Pattern TEXT = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern LAST_CLAUSE =
      Pattern.compile("(?ms).*^RETURN\\b(?<end>.*?);?\\s*\\z");
  private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

  /** The options that every report has; true for those that take a value. */
  private static final Map<String, Boolean> COMMON =
      Map.of("--evidence", false, "--format", true, "--output", true, "--width", true);

  private final Store store;
  private final Report report;
  private final List<String> problems = new ArrayList<>();

  private ReportCheck(Store store, Report report) {
    this.store = store;
    this.report = report;
  }

  static List<String> problems(Store store, Report report) {
    ReportCheck check = new ReportCheck(store, report);
    try {
      check.question();
      check.report.parameters().forEach(check::parameter);
      check.report.examples().forEach(check::example);
    } catch (StoreException e) {
      check.problems.add("the engine refuses it: " + e.getMessage());
    }
    return check.problems;
  }

  private void question() {
    QueryPlan plan = explained("", report.explain(store), report.cypher());
    List<String> declared =
        Stream.concat(report.columns().stream().map(Report.Column::name), Stream.of("evidence"))
            .toList();
    if (!plan.columns().equals(declared)) {
      problems.add("the header has the columns " + declared + ", the answer " + plan.columns());
    }
    Set<String> used = used(report.cypher());
    Set<String> parameters =
        report.parameters().stream().map(Parameter::name).collect(toCollection(TreeSet::new));
    if (!used.equals(parameters)) {
      problems.add("the header has the parameters " + parameters + ", the Cypher " + used);
    }
    problems.addAll(PlanScans.of(plan, String.valueOf(report.plan())));
  }

  private void parameter(Parameter parameter) {
    @Nullable String values = parameter.values();
    if (values == null) return;
    String where = "@values " + parameter.name() + ": ";
    List<String> columns = explained(where, store.explain(values, Map.of()), values).columns();
    if (!columns.equals(List.of("value")) && !columns.equals(List.of("value", "name"))) {
      problems.add(where + "it returns " + columns + ", not value, or value and name");
    }
    if (!used(values).isEmpty()) problems.add(where + "it takes parameters " + used(values));
  }

  /** Notes what is wrong with any statement of a report. */
  private QueryPlan explained(String where, QueryPlan plan, String cypher) {
    if (!plan.readOnly()) problems.add(where + "it writes");
    for (String operator : plan.operators()) {
      if (operator.startsWith("ProcedureCall") || operator.startsWith("LoadCSV")) {
        problems.add(where + "the plan has " + operator + "; a report only reads the graph");
      }
    }
    plan.warnings().forEach(warning -> problems.add(where + warning));
    if (!ordered(cypher)) problems.add(where + "no ORDER BY at the end");
    return plan;
  }

  /** Whether the last RETURN, one that no subquery holds, is ordered. */
  private static boolean ordered(String cypher) {
    String statement = uncommented(cypher);
    if (!statement.contains("\n")) statement = statement.replace(" RETURN ", "\nRETURN ");
    var end = LAST_CLAUSE.matcher(statement);
    if (!end.matches()) return false;
    String clause = end.group("end");
    return Pattern.compile(clause.contains("\n") ? "(?m)^ORDER BY\\b" : "\\bORDER BY\\b")
        .matcher(clause)
        .find();
  }

  private static Set<String> used(String cypher) {
    return USED.matcher(TEXT.matcher(uncommented(cypher)).replaceAll("''"))
        .results()
        .map(use -> use.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static String uncommented(String cypher) {
    return cypher
        .lines()
        .filter(line -> !line.strip().startsWith("//"))
        .reduce("", (text, line) -> text + line + "\n")
        .strip();
  }

  private void example(String example) {
    String about = "the example \"" + example + "\" ";
    List<String> words = WORD.matcher(example).results().map(MatchResult::group).toList();
    List<String> start = List.of("parley", "report", report.name());
    if (words.size() < 3 || !words.subList(0, 3).equals(start)) {
      problems.add(about + "does not start with " + String.join(" ", start));
      return;
    }
    Set<String> given = new TreeSet<>();
    Deque<String> rest = new ArrayDeque<>(words.subList(3, words.size()));
    while (!rest.isEmpty()) {
      String option = rest.remove();
      @Nullable Boolean valued = valued(option);
      if (valued == null) {
        problems.add(about + "has " + option + ", which is no option of it");
        return;
      }
      given.add(option);
      if (!valued) continue;
      if (rest.isEmpty() || rest.remove().startsWith("--")) {
        problems.add(about + "has " + option + " without a value");
        return;
      }
    }
    for (Parameter parameter : report.parameters()) {
      if (parameter.required() && !given.contains("--" + parameter.name())) {
        problems.add(about + "lacks --" + parameter.name());
      }
    }
  }

  /** Whether the option takes a value; null when there is none of that name. */
  private @Nullable Boolean valued(String option) {
    boolean own = report.parameters().stream().anyMatch(p -> option.equals("--" + p.name()));
    return own ? Boolean.TRUE : COMMON.get(option);
  }
}
