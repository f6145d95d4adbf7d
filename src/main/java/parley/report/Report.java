package parley.report;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.ResultTable;
import parley.neo4j.location.StoreException;
import parley.neo4j.query.Graph;
import parley.neo4j.query.PackedParameters;
import parley.neo4j.query.PageRequest;
import parley.neo4j.query.PagedGraph;
import parley.neo4j.query.QueryPlan;

/**
 * A canned question: a {@code .cypher} file whose header says what it asks, what it needs and what
 * it returns. Its last column, {@code evidence}, lists for each row the ids of the claims that
 * support it; it is not shown but looked up. {@code layout} names how its picture is laid out,
 * where that is not as usual for its family, {@code plan} what is read of which there is much, and
 * why. One that is not {@code bundled} is looked at before it is asked, as it may be anybody's.
 */
public record Report(
    String name,
    String title,
    String description,
    List<Parameter> parameters,
    List<Column> columns,
    List<String> examples,
    @Nullable String layout,
    @Nullable String plan,
    String cypher,
    boolean bundled) {
  /** The column that every report returns last. */
  static final String EVIDENCE = "evidence";

  /** A column of the answer and what it means. */
  public record Column(String name, String description) {}

  public Report {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
    examples = List.copyOf(examples);
  }

  /** The folder the report lies in, {@code rounds}. */
  public String family() {
    int slash = name.indexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  /**
   * Asks the question; {@code arguments} holds the values of those parameters that are given.
   *
   * @throws StoreException when it is not bundled and could do anything but read
   */
  public Answer ask(Graph graph, Map<String, Object> arguments) {
    Map<String, @Nullable Object> values = values(arguments);
    PackedParameters packed = pack(graph, values);
    return answer(graph, values, graph.ask(packed.cypher(), packed.parameters()));
  }

  /** Asks for a page of the answer, in parts that are read as they are asked for. */
  public AnswerPages pages(PagedGraph graph, Map<String, Object> arguments, PageRequest page) {
    Map<String, @Nullable Object> values = values(arguments);
    PackedParameters packed = pack(graph, values);
    return new AnswerPages(
        graph.pages(packed.cypher(), packed.parameters(), page),
        table -> answer(graph, values, table));
  }

  /** What the engine says about the question as it is asked. */
  QueryPlan explain(Graph graph) {
    PackedParameters packed = PackedParameters.of(cypher, values(Map.of()));
    return graph.explain(packed.cypher(), packed.parameters());
  }

  private Answer answer(Graph graph, Map<String, @Nullable Object> values, ResultTable table) {
    Map<String, Evidence> evidence = evidence(graph, table);
    List<String> shown = columns.stream().map(Column::name).toList();
    List<AnswerRow> rows = new ArrayList<>();
    for (Map<String, @Nullable Object> row : table.rows()) {
      List<@Nullable Object> cells = new ArrayList<>();
      shown.forEach(column -> cells.add(row.get(column)));
      rows.add(
          new AnswerRow(
              cells, claims(row).stream().map(evidence::get).filter(e -> e != null).toList()));
    }
    return new Answer(name, title, values, shown, rows, true);
  }

  private PackedParameters pack(Graph graph, Map<String, @Nullable Object> values) {
    PackedParameters packed = PackedParameters.of(cypher, values);
    if (bundled) return packed;
    try {
      graph.requireReadOnly(packed.cypher(), packed.parameters());
    } catch (StoreException e) {
      graph.requireReadOnly(cypher, values); // says the same with the places of the file
      throw e;
    }
    return packed;
  }

  private Map<String, @Nullable Object> values(Map<String, Object> arguments) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      @Nullable Object given = arguments.get(parameter.name());
      if (given == null && parameter.defaultValue() != null) {
        given = parameter.type().parse(parameter.defaultValue());
      }
      values.put(parameter.name(), given);
    }
    return values;
  }

  private static Map<String, Evidence> evidence(Graph graph, ResultTable table) {
    Set<String> claims =
        table.rows().stream()
            .flatMap(row -> claims(row).stream())
            .collect(toCollection(LinkedHashSet::new));
    return Evidence.of(graph, claims);
  }

  private static List<String> claims(Map<String, @Nullable Object> row) {
    return row.get(EVIDENCE) instanceof List<?> ids
        ? ids.stream().map(String::valueOf).distinct().toList()
        : List.of();
  }
}
