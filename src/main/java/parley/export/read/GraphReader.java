package parley.export.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.query.Graph;

/**
 * The whole graph in the order of its keys, read again each time and a row at a time: what is
 * written depends neither on how the graph came about nor on how large it is.
 */
public record GraphReader(Graph graph) {
  /** Takes one node after another. */
  @FunctionalInterface
  public interface NodeReader {
    void read(NodeWithLinks node) throws IOException;
  }

  public void readEntities(NodeReader reader) throws IOException {
    read("entities", reader);
  }

  public void readArticles(NodeReader reader) throws IOException {
    read("articles", reader);
  }

  public void readClaims(NodeReader reader) throws IOException {
    read("claims", reader);
  }

  /** Entities, articles and claims. */
  public void readAll(NodeReader reader) throws IOException {
    readEntities(reader);
    readArticles(reader);
    readClaims(reader);
  }

  /** The ledger's rows, which belong to the graph but tell nothing about the world. */
  public void readLedger(RowReader reader) throws IOException {
    rows("ledger", reader);
  }

  /** Takes one row after another. */
  @FunctionalInterface
  public interface RowReader {
    void read(Map<String, @Nullable Object> row) throws IOException;
  }

  private void read(String statement, NodeReader reader) throws IOException {
    rows(statement, row -> reader.read(NodeWithLinks.of(row)));
  }

  private void rows(String statement, RowReader reader) throws IOException {
    try {
      graph.forEachRow(
          CypherFiles.statement("cypher/export/" + statement),
          Map.of(),
          row -> {
            try {
              reader.read(row);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
