package parley.cli.output;

import static java.util.Comparator.comparingInt;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.dossier.problem.NearestWord;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.query.Graph;
import parley.neo4j.query.QueryWarning;
import parley.neo4j.query.QueryWarning.Kind;
import parley.render.value.TerminalText;

/** What an engine remarks on a statement, in words for who typed it. */
public final class QueryWarnings {
  private QueryWarnings() {}

  /** Prints each once, with the first place that it is about. */
  public static void print(List<QueryWarning> warnings, Graph graph, PrintWriter err) {
    Map<String, String> lines = new LinkedHashMap<>();
    warnings.stream()
        .sorted(comparingInt(QueryWarning::line).thenComparingInt(QueryWarning::column))
        .forEach(
            warning ->
                lines.computeIfAbsent(
                    warning.kind() + warning.unknown() + warning.text(),
                    key -> place(warning) + text(warning, graph)));
    lines.values().forEach(line -> err.println(TerminalText.safe("parley: warning: " + line)));
  }

  private static String place(QueryWarning warning) {
    return warning.line() < 1
        ? ""
        : "line " + warning.line() + ", column " + warning.column() + ": ";
  }

  private static String text(QueryWarning warning, Graph graph) {
    String none = "nothing in the graph has the ";
    return switch (warning.kind()) {
      case LABEL -> none + "label " + quoted(warning, graph);
      case RELATIONSHIP_TYPE -> none + "relationship type " + quoted(warning, graph);
      case PROPERTY -> none + "property " + quoted(warning, graph);
      case OTHER -> warning.text();
    };
  }

  private static String quoted(QueryWarning warning, Graph graph) {
    String word = warning.unknown();
    return "\"" + word + "\"" + new NearestWord().hint(word, known(warning.kind(), graph));
  }

  private static List<String> known(Kind kind, Graph graph) {
    return graph.ask(CypherFiles.statement("vocabulary"), Map.of()).rows().stream()
        .filter(row -> kind.name().equals(row.get("kind")))
        .map(row -> String.valueOf(row.get("word")))
        .toList();
  }
}
