package parley.export.archive;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import parley.export.read.GraphReader;
import parley.export.read.NodeWithLinks;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.query.Graph;
import parley.rows.RelationshipRow;

/**
 * The graph as statements that create it again in an empty database, the ledger too, so that parley
 * can go on loading there: those of the loader, with their rows written out.
 */
public final class CypherScript {
  private static final int BATCH = 200;

  private final Writer out;

  private CypherScript(Writer out) {
    this.out = out;
  }

  public static void write(Graph graph, Writer out) throws IOException {
    new CypherScript(out).write(new GraphReader(graph));
  }

  private void write(GraphReader reader) throws IOException {
    out.append("// A graph of parley, for an empty database of Neo4j 5.26 or newer.\n\n");
    for (String statement : CypherFiles.statements("constraints")) statement(statement);
    statement(CypherFiles.statement("await-indexes"));

    Batch entities = new Batch("script/entities");
    reader.readEntities(star -> entities.add(node(star)));
    entities.end();
    Batch links = new Batch("script/links");
    reader.readEntities(
        star -> links.addAll(star.links().stream().map(CypherScript::row).toList()));
    links.end();
    Batch articles = new Batch("articles");
    reader.readArticles(star -> articles.add(article(star)));
    articles.end();
    Batch claims = new Batch("script/claims");
    reader.readClaims(star -> claims.add(node(star)));
    claims.end();
    links(reader, "script/claim-links", link -> !isFromClaim(link));
    links(reader, "script/evidence", link -> link.type().equals("STATED_IN"));
    links(reader, "claim-answers", link -> link.type().equals("IN_RESPONSE_TO"));
    Batch ledger = new Batch("script/ledger");
    reader.readLedger(ledger::add);
    ledger.end();
  }

  private void links(GraphReader reader, String statement, Predicate<RelationshipRow> which)
      throws IOException {
    Batch batch = new Batch(statement);
    reader.readClaims(
        star -> batch.addAll(star.links().stream().filter(which).map(CypherScript::row).toList()));
    batch.end();
  }

  private static boolean isFromClaim(RelationshipRow link) {
    return link.type().equals("STATED_IN") || link.type().equals("IN_RESPONSE_TO");
  }

  private static Map<String, @Nullable Object> node(NodeWithLinks star) {
    return new TreeMap<>(star.node().parameters());
  }

  private static Map<String, @Nullable Object> article(NodeWithLinks star) {
    Map<String, @Nullable Object> row = node(star);
    row.put("outlet", star.targets("PUBLISHED_BY").stream().findFirst().orElse(null));
    return row;
  }

  private static Map<String, @Nullable Object> row(RelationshipRow link) {
    return new TreeMap<>(link.parameters());
  }

  /** Without its comment: that may hold a semicolon, at which simple programs would split. */
  private void statement(String statement) throws IOException {
    for (String line : statement.strip().lines().toList()) {
      if (!line.startsWith("//")) out.append(line).append('\n');
    }
    out.append(";\n");
  }

  /** The rows of one statement; enough of them are written out. */
  private final class Batch {
    private final String statement;
    private final List<String> rows = new ArrayList<>();

    Batch(String name) {
      statement = CypherFiles.statement(name);
    }

    void add(Map<String, ? extends @Nullable Object> row) throws IOException {
      rows.add(CypherLiterals.of(row));
      if (rows.size() == BATCH) end();
    }

    void addAll(List<Map<String, @Nullable Object>> all) throws IOException {
      for (Map<String, @Nullable Object> row : all) add(row);
    }

    void end() throws IOException {
      if (rows.isEmpty()) return;
      String list = "[\n  " + String.join(",\n  ", rows) + "\n]";
      statement(statement.replace("$rows", list));
      rows.clear();
    }
  }
}
