package parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.export.archive.CsvArchive;
import parley.export.archive.CypherScript;
import parley.export.dossier.DossierLines;
import parley.export.graph.GexfWriter;
import parley.export.graph.GraphMlWriter;
import parley.export.graph.WholeGraph;
import parley.model.value.EnumWords;
import parley.neo4j.query.Graph;
import parley.render.value.FileSuffix;

/**
 * A file form of the whole graph. The same graph gives the same bytes, in whichever order it was
 * loaded.
 */
public enum GraphFormat {
  /** Every node and relationship, for yEd, Gephi, Cytoscape, NetworkX and igraph. */
  GRAPHML((graph, out) -> WholeGraph.write(graph, out, GraphMlWriter::new), "graphml"),

  /** Every node and relationship with colours, for Gephi. */
  GEXF((graph, out) -> WholeGraph.write(graph, out, GexfWriter::new), "gexf"),

  /** A dossier that loads again, to the same graph. */
  JSONL(DossierLines::write, "jsonl", "ndjson"),

  /** Statements that make the graph in an empty database of Neo4j. */
  CYPHER(CypherScript::write, "cypher", "cql"),

  /** Tables for spreadsheets and data frames, in a zip archive. */
  CSV(null, "zip");

  @SuppressWarnings("ImmutableEnumChecker") // a method reference and a List.of
  private final @Nullable Renderer renderer;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> suffixes;

  GraphFormat(@Nullable Renderer form, String... suffixes) {
    this.renderer = form;
    this.suffixes = List.of(suffixes);
  }

  /** Writes the graph as text. */
  @FunctionalInterface
  private interface Renderer {
    void write(Graph graph, Writer out) throws IOException;
  }

  /** Whether it is text, which can be printed. */
  public boolean isText() {
    return renderer != null;
  }

  /** Writes the whole graph as text; what it is written to stays open. */
  public void write(Graph graph, Writer out) throws IOException {
    if (renderer == null) throw new IllegalStateException(word() + " is no text");
    renderer.write(graph, out);
    out.flush();
  }

  /** Writes the whole graph, text in UTF-8; what it is written to stays open. */
  public void write(Graph graph, OutputStream out) throws IOException {
    if (renderer == null) CsvArchive.write(graph, out);
    else write(graph, new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
  }

  /** The form's name on the command line. */
  public String word() {
    return EnumWords.of(this);
  }

  /** The form that a file's name ends in. */
  public static Optional<GraphFormat> ofFile(String name) {
    String suffix = FileSuffix.of(name);
    return Arrays.stream(values()).filter(one -> one.suffixes.contains(suffix)).findFirst();
  }
}
