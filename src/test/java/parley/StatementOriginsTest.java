package parley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text of a query is made of data: where the engine's statements come from. */
@Tag("thorough")
class StatementOriginsTest {
  /**
   * Methods whose first parameter is a statement: of the driver, of the engine, and parley's own.
   */
  private static final Set<String> SENDERS =
      Set.of(
          "org.neo4j.driver.SimpleQueryRunner.run",
          "org.neo4j.driver.Session.run",
          "org.neo4j.driver.Transaction.run",
          "org.neo4j.driver.TransactionContext.run",
          "org.neo4j.driver.Driver.executableQuery",
          "org.neo4j.driver.Query.<init>",
          "org.neo4j.graphdb.Transaction.execute",
          "org.neo4j.graphdb.GraphDatabaseService.executeTransactionally",
          "parley.neo4j.query.PackedParameters.of");

  private static final Set<String> ALLOWED =
      Set.of(
          // files in loader/ and cypher/
          "parley.neo4j.cypher.CypherFiles.statement",
          "parley.neo4j.cypher.CypherFiles.statements",
          "parley.report.ReportCatalogue.resource",
          "parley.report.ReportFileParser.withoutByteOrderMark",
          // what PackedParameters.of has been given, with its parameters read from a map
          "parley.neo4j.query.PackedParameters.packed",
          // what the user typed to query
          "parley.cli.command.QueryCommand.cypher",
          "parley.cli.command.QueryCommand.input",
          // files of the user's folders, and values lines of all reports
          "java.nio.file.Files.readString",
          "java.util.regex.Matcher.group");

  /** The packages that can put a statement to the store; ArchitectureTest holds the others back. */
  private static final List<String> KNOWING_NEO4J =
      List.of("neo4j", "report", "verify", "load", "picture", "export", "serve", "cli");

  @Test
  void statementsComeFromFilesOrFromWhoTypedThem() throws IOException {
    StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, UTF_8);
    List<Path> all = new ArrayList<>();
    for (String part : KNOWING_NEO4J) {
      try (Stream<Path> sources = Files.walk(Path.of("src/main/java/parley", part))) {
        sources.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
      }
    }
    try (files) {
      assertThat(StatementOrigins.wrong(files.getJavaFileObjectsFromPaths(all), SENDERS, ALLOWED))
          .isEmpty();
    }
  }

  @Test
  void statementsThatAreMadeAreNoticed() throws IOException {
    String source =
        """
        import java.util.Map;
        import org.neo4j.driver.SimpleQueryRunner;
        class Wrong {
          interface Asking { void ask(String cypher); }
          record Question(String cypher) {}
          record Asked(SimpleQueryRunner runner) implements Asking {
            public void ask(String cypher) { runner.run(cypher, Map.of()); }
          }
          void all(SimpleQueryRunner runner, Asking asking, String label, StringBuilder built) {
            runner.run("MATCH (n:" + label + ") RETURN n");
            runner.run(String.format("MATCH (n:%s) RETURN n", label));
            asking.ask(parley.neo4j.cypher.CypherFiles.statement("x").replace("X", label));
            String made = built.toString();
            asking.ask(made);
            ask(asking, new Question("MATCH " + label));
            ask(asking, new Question(parley.neo4j.cypher.CypherFiles.statement("x")));
          }
          void ask(Asking asking, Question question) { asking.ask(question.cypher()); }
        }
        """;
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Wrong.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    assertThat(StatementOrigins.wrong(List.of(file), SENDERS, ALLOWED))
        .extracting(wrong -> wrong.replaceFirst(".*?:(\\d+):(?s).*", "$1"))
        .containsExactly("10", "11", "12", "13", "15");
  }
}
