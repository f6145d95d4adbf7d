package parley.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import parley.cli.option.GraphOptions;
import parley.cli.option.OutputOptions;
import parley.cli.option.PageOptions;
import parley.cli.option.TimeLimitOption;
import parley.cli.output.QueryWarnings;
import parley.cli.runtime.CommandException;
import parley.cli.runtime.Environment;
import parley.cli.runtime.ExitCode;
import parley.neo4j.Store;
import parley.neo4j.cypher.ResultTable;
import parley.report.Answer;
import parley.report.AnswerPages;
import parley.report.AnswerRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley query}: a question in the user's own Cypher. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks a question in Cypher. Only reading is allowed.",
    footer = {
      "",
      "Example:",
      "  parley query 'MATCH (p:Person)-[:LEADS]->(r:Round) RETURN p.name, r.name ORDER BY p.name'"
    })
public final class QueryCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "CYPHER",
      description = "The statement, or - to read it from standard input.")
  String cypher;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the statement, a text; \"toInteger($n)\" makes it a number.")
  Map<String, String> parameters = new LinkedHashMap<>();

  @Mixin PageOptions pages = new PageOptions();
  @Mixin OutputOptions output;
  @Mixin TimeLimitOption limit = new TimeLimitOption();
  @Mixin GraphOptions graph;
  @Spec CommandSpec spec;
  private final Environment environment;

  QueryCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    String statement = cypher.equals("-") ? input() : cypher;
    requireUsed(statement);
    PrintWriter err = spec.commandLine().getErr();
    try (Store store = graph.openExisting(limit.time)) {
      output.print(
          pages,
          false,
          spec.commandLine().getOut(),
          err,
          printer ->
              store.query(
                  statement,
                  parameters,
                  printer.page(),
                  remarks -> QueryWarnings.print(remarks, store, err),
                  tables -> printer.print(new AnswerPages(tables, this::answer))));
      return ExitCode.DONE.code();
    }
  }

  /** A parameter that the statement does not have is a slip, and the answer another. */
  private void requireUsed(String statement) {
    for (String name : parameters.keySet()) {
      String word = Pattern.quote(name);
      Pattern use = Pattern.compile("\\$(?:" + word + "(?![\\p{L}\\p{N}_])|`" + word + "`)");
      if (use.matcher(statement).find()) continue;
      throw new CommandException(
          ExitCode.USAGE,
          "the statement has no parameter $"
              + name
              + "; name it there, or leave out --param "
              + name);
    }
  }

  private Answer answer(ResultTable table) {
    List<AnswerRow> rows =
        table.rows().stream()
            .map(row -> new AnswerRow(new ArrayList<>(row.values()), List.of()))
            .toList();
    return new Answer(
        "query", "A query", new LinkedHashMap<>(parameters), table.columns(), rows, false);
  }

  private String input() {
    try {
      return new String(environment.input().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard input: " + e.getMessage(), e);
    }
  }
}
