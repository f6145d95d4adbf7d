package parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.query.Census;
import parley.neo4j.write.LoadProgress;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.GraphRows;

/** The whole graph goes out, and what can come back does. */
@ResourceLock("ANY")
class ExportIT {
  private static final String GENERATED = "generated";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {InventedTalks.FOLDER, "loader/istanbul-2025", GENERATED})
  void dossierLoadsAgainToTheSameGraph(String dossier) throws IOException {
    Path lines = folder.resolve("export.jsonl");
    Census census;
    try (Store store = loaded(rows(dossier))) {
      census = store.census();
      Files.write(lines, exported(store, GraphFormat.JSONL));
      assertThat(store.load(InventedTalks.rows(lines.toString()), LoadProgress.NONE).isEmpty())
          .isTrue();
    }
    try (Store store = loaded(InventedTalks.rows(lines.toString()))) {
      assertThat(store.census()).isEqualTo(census);
      assertThat(exported(store, GraphFormat.JSONL)).isEqualTo(Files.readAllBytes(lines));
    }
  }

  @Test
  void scriptMakesTheSameGraphAndLoadingGoesOnThere() throws IOException {
    script(InventedTalks.FOLDER);
  }

  @Test
  @Tag("long")
  void scriptOfManyArticlesDoesToo() throws IOException {
    script(GENERATED);
  }

  private void script(String dossier) throws IOException {
    GraphRows rows = rows(dossier);
    Census census;
    String script;
    try (Store store = loaded(rows)) {
      census = store.census();
      script = new String(exported(store, GraphFormat.CYPHER), UTF_8);
    }
    try (Store store = TestEngine.ANY.empty()) {
      // As simple programs split a script; no text may hold a semicolon.
      for (String statement : script.split(";", -1)) {
        if (!statement.isBlank()) TestEngine.ANY.run(statement);
      }
      assertThat(store.census()).isEqualTo(census);
      assertThat(store.load(rows, LoadProgress.NONE).isEmpty()).isTrue();
    }
  }

  @Test
  void sameGraphGivesTheSameBytesInWhicheverOrderItWasLoaded() throws IOException {
    GraphRows rows = rows(GENERATED);
    Map<GraphFormat, byte[]> first = new EnumMap<>(GraphFormat.class);
    try (Store store = loaded(rows)) {
      for (GraphFormat format : GraphFormat.values()) first.put(format, exported(store, format));
    }
    List<ArticleRows> articles = new ArrayList<>(rows.articles());
    List<EntityRows> entities = new ArrayList<>(rows.entities());
    Collections.shuffle(articles, new Random(1));
    Collections.shuffle(entities, new Random(2));
    try (Store store = loaded(new GraphRows(entities, List.of()))) {
      for (ArticleRows article : articles) {
        store.load(new GraphRows(List.of(), List.of(article)), LoadProgress.NONE);
      }
      for (GraphFormat format : GraphFormat.values()) {
        assertThat(exported(store, format)).as(format.word()).isEqualTo(first.get(format));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void emptyGraphIsAFileToo(GraphFormat format) throws IOException {
    try (Store store = TestEngine.ANY.empty()) {
      byte[] bytes = exported(store, format);
      if (format != GraphFormat.JSONL) assertThat(bytes).isNotEmpty();
    }
  }

  @Test
  void graphMlHoldsEveryNodeAndRelationshipAndDeclaresEveryAttribute() throws Exception {
    try (Store store = loaded(rows(GENERATED))) {
      Document xml = parsed(exported(store, GraphFormat.GRAPHML));
      Map<String, String> types = new HashMap<>();
      for (Element key : elements(xml, "key")) {
        types.put(key.getAttribute("id"), key.getAttribute("attr.type"));
      }
      assertThat(elements(xml, "data"))
          .allSatisfy(
              data ->
                  assertThat(data.getTextContent())
                      .matches(
                          valueOf(types.getOrDefault(data.getAttribute("key"), "undeclared"))));
      checkCounts(xml, store.census());
      assertThat(types).containsEntry("n_low", "double").containsEntry("n_ordinal", "long");
      assertThat(types).containsEntry("n_factual", "boolean").containsEntry("e_first", "string");
    }
  }

  @Test
  void gexfIsValid() throws Exception {
    try (Store store = loaded(rows(GENERATED))) {
      byte[] gexf = exported(store, GraphFormat.GEXF);
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(Path.of("src/test/resources/export/gexf-subset.xsd").toFile())
          .newValidator()
          .validate(new StreamSource(new ByteArrayInputStream(gexf)));
      checkCounts(parsed(gexf), store.census());
    }
  }

  /** Where Python has NetworkX, it reads the files. */
  @Test
  void networkXReadsGraphMlAndGexf() throws Exception {
    Assumptions.assumeTrue(python("import networkx") == 0, "no NetworkX here");
    try (Store store = loaded(rows(GENERATED))) {
      Census census = store.census();
      for (GraphFormat format : List.of(GraphFormat.GRAPHML, GraphFormat.GEXF)) {
        Path file = folder.resolve("graph." + format.word());
        Files.write(file, exported(store, format));
        String script =
            """
            import sys, networkx
            from networkx.readwrite.gexf import GEXF
            file = %s
            if file.endswith('gexf') and '1.3' not in GEXF.versions: sys.exit(0)
            graph = networkx.read_gexf(file) if file.endswith('gexf') else networkx.read_graphml(file)
            assert graph.is_multigraph() and graph.is_directed()
            assert graph.number_of_nodes() == %d, graph.number_of_nodes()
            assert graph.number_of_edges() == %d, graph.number_of_edges()
            assert graph.nodes['round:1']['ordinal'] == 2
            assert graph.nodes['round:1']['type'] == 'Round'
            assert graph.nodes['person:0']['type'] == 'Person'
            assert graph.nodes['person:0#']['type'] == 'Article'
            assert any(data['type'] == 'PART_OF' for a, b, data in graph.edges(data=True))
            """
                .formatted(
                    "'" + file.toString().replace("\\", "\\\\") + "'",
                    nodes(census),
                    relationships(census));
        assertThat(python(script)).as(format.word()).isZero();
      }
    }
  }

  @Test
  void tablesHoldEveryEntityFactArticleClaimAndRange() throws IOException {
    try (Store store = loaded(rows(GENERATED))) {
      Census census = store.census();
      Map<String, String> files = unzipped(exported(store, GraphFormat.CSV));
      assertThat(files)
          .containsOnlyKeys(
              "README.txt",
              "entities.csv",
              "facts.csv",
              "articles.csv",
              "claims.csv",
              "ranges.csv");
      assertThat(rowsOf(files, "entities")).hasSize(census.nodes().getOrDefault("Entity", 0));
      assertThat(rowsOf(files, "articles")).hasSize(census.nodes().getOrDefault("Article", 0));
      assertThat(rowsOf(files, "claims")).hasSize(census.nodes().getOrDefault("Claim", 0));
      assertThat(rowsOf(files, "ranges"))
          .hasSize(census.relationships().getOrDefault("STATED_IN", 0));
      assertThat(rowsOf(files, "facts"))
          .hasSize(
              store
                  .ask("MATCH ()-[f]->() WHERE f.claims > 0 RETURN f.claims", Map.of())
                  .rows()
                  .size());
      assertThat(rowsOf(files, "entities"))
          .extracting(row -> row.getField("type"))
          .contains("person", "state", "organization", "group", "place", "office", "process")
          .contains("event", "demand", "document");
      assertThat(rowsOf(files, "claims"))
          .allSatisfy(row -> assertThat(row.getField("subject")).isNotEmpty())
          .anySatisfy(row -> assertThat(row.getField("via")).contains("; "));
      assertThat(String.join("", files.values())).contains("'=1+1").doesNotContain(",=1+1");
    }
  }

  private static List<NamedCsvRecord> rowsOf(Map<String, String> files, String name) {
    return CsvReader.builder().ofNamedCsvRecord(files.getOrDefault(name + ".csv", "")).stream()
        .toList();
  }

  private static Map<String, String> unzipped(byte[] archive) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return files;
  }

  private static void checkCounts(Document xml, Census census) {
    List<String> ids = elements(xml, "node").stream().map(node -> node.getAttribute("id")).toList();
    assertThat(ids).doesNotHaveDuplicates().hasSize(nodes(census));
    List<Element> edges = elements(xml, "edge");
    assertThat(edges).hasSize(relationships(census));
    assertThat(edges)
        .allSatisfy(edge -> assertThat(ids).contains(edge.getAttribute("target")))
        .extracting(edge -> edge.getAttribute("id"))
        .doesNotHaveDuplicates();
  }

  private static int nodes(Census census) {
    Map<String, Integer> counts = census.nodes();
    return counts.getOrDefault("Entity", 0)
        + counts.getOrDefault("Article", 0)
        + counts.getOrDefault("Claim", 0);
  }

  private static int relationships(Census census) {
    return census.relationships().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String valueOf(String type) {
    return switch (type) {
      case "long" -> "-?\\d+";
      case "double" -> "-?\\d+(\\.\\d+)?(E-?\\d+)?";
      case "boolean" -> "true|false";
      case "string" -> "(?s).*";
      default -> "no type";
    };
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList list = xml.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < list.getLength(); i++) elements.add((Element) list.item(i));
    return elements;
  }

  private static Document parsed(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static int python(String script) throws IOException, InterruptedException {
    try {
      Process python = new ProcessBuilder("python3", "-c", script).inheritIO().start();
      if (!python.waitFor(60, TimeUnit.SECONDS)) python.destroyForcibly();
      return python.waitFor();
    } catch (IOException e) {
      return -1; // there is no python3
    }
  }

  private GraphRows rows(String dossier) throws IOException {
    if (!dossier.equals(GENERATED)) return InventedTalks.rows(dossier);
    Path file = GeneratedDossier.write(folder.resolve("generated.jsonl"), 7, 12);
    return InventedTalks.rows(file.toString());
  }

  private static Store loaded(GraphRows rows) {
    Store store = TestEngine.ANY.empty();
    store.load(rows, LoadProgress.NONE);
    return store;
  }

  private static byte[] exported(Store store, GraphFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    format.write(store, bytes);
    return bytes.toByteArray();
  }
}
