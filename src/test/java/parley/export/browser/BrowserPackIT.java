package parley.export.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.w3c.dom.Document;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.cypher.ResultTable;
import parley.neo4j.query.Census;
import parley.neo4j.query.PackedParameters;
import parley.neo4j.query.QueryPlan;
import parley.render.value.Palette;
import parley.report.Parameter;
import parley.report.Report;
import parley.report.ReportCatalogue;

/** The pack for Neo4j Browser does there what it promises. */
@ResourceLock("TALKS")
class BrowserPackIT {
  private static final ReportCatalogue CATALOGUE = ReportCatalogue.of(List.of());
  private static final BrowserPack PACK = BrowserPack.of(CATALOGUE);

  private static Store store;

  @BeforeAll
  static void load() {
    store = TestEngine.TALKS.loaded();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** One place that needs another's answer first is enough of an exception. */
  @Test
  @Tag("long")
  void everyQuestionRunsAsItIsAndGivesTheReportsAnswer() {
    for (Report report : CATALOGUE.reports()) {
      String cypher = favourite(report).cypher();
      if (report.parameters().stream().anyMatch(Parameter::required)) {
        assertThat(cypher).contains("// → First type :param ");
        continue;
      }
      assertThat(cypher.lines().filter(line -> !line.startsWith("//")))
          .as(report.name())
          .noneMatch(line -> line.contains("$"));
      Map<String, @Nullable Object> defaults = new LinkedHashMap<>();
      for (Parameter parameter : report.parameters()) {
        String value = parameter.defaultValue();
        defaults.put(parameter.name(), value == null ? null : parameter.type().parse(value));
      }
      PackedParameters packed = PackedParameters.of(report.cypher(), defaults);
      ResultTable answer = store.ask(cypher, Map.of());
      assertThat(answer)
          .as(report.name())
          .isEqualTo(store.ask(packed.cypher(), packed.parameters()));
    }
  }

  @Test
  void chosenValueTakesTheDefaultsPlace() {
    String cypher = favourite(CATALOGUE.find("rounds/list").orElseThrow()).cypher();
    assertThat(cypher).contains("→ To choose, write a value in place of each /* process */ null");
    String chosen = cypher.replace("/* process */ null", "'no such process'");
    assertThat(store.query(cypher, Map.of()).rows()).isNotEmpty();
    assertThat(store.query(chosen, Map.of()).rows()).isEmpty();
  }

  @Test
  @Tag("long")
  void everyStatementOnlyReadsAndTheEngineHasNothingToWarnOf() {
    for (BrowserFavourite favourite : PACK.favourites()) {
      QueryPlan explanation =
          store.explain(favourite.cypher(), Map.of("article", "", "person", ""));
      assertThat(explanation.readOnly()).as(favourite.name()).isTrue();
      assertThat(explanation.warnings()).as(favourite.name()).isEmpty();
    }
  }

  @Test
  void drawingsHaveNodesAndRelationships() {
    List<BrowserFavourite> drawings =
        PACK.favourites().stream().filter(f -> f.folder().equals("parley pictures")).toList();
    assertThat(drawings).hasSizeGreaterThan(5);
    for (BrowserFavourite drawing : drawings) {
      ResultTable table = store.query(drawing.cypher(), Map.of());
      assertThat(table.rows()).as(drawing.name()).isNotEmpty();
      assertThat(table.rows().toString()).as(drawing.name()).contains("_labels=", "_type=");
      assertThat(store.query(drawing.cypher(), Map.of())).isEqualTo(table);
    }
  }

  @Test
  void everyLabelAndEveryRelationshipTypeOfTheGraphHasAStyle() {
    Map<String, Map<String, String>> rules = GrassReader.read(PACK.grass());
    Census census = store.census();
    assertThat(rules).containsKeys("node", "relationship");
    assertThat(census.nodes().keySet())
        .allSatisfy(label -> assertThat(rules).containsKey("node." + label))
        .allSatisfy(label -> assertThat(Palette.labels()).contains(label));
    assertThat(census.relationships().keySet())
        .allSatisfy(type -> assertThat(rules).containsKey("relationship." + type))
        .allSatisfy(type -> assertThat(Palette.types()).contains(type));
    rules.forEach(
        (selector, style) -> {
          assertThat(style.get("color")).as(selector).matches("#[0-9a-f]{6}");
          if (selector.startsWith("node.")) {
            assertThat(style.get("caption")).as(selector).matches("\\{[a-z]+}");
            assertThat(style.get("diameter")).as(selector).matches("(10|20|50|65|80)px");
          }
        });
  }

  @Test
  void specialLabelsShowInBrowser() {
    Map<String, Map<String, String>> rules = GrassReader.read(PACK.grass());
    ResultTable table = store.ask("MATCH (n) RETURN DISTINCT labels(n) AS labels", Map.of());
    for (Map<String, @Nullable Object> row : table.rows()) {
      List<String> names =
          ((List<?>) Objects.requireNonNull(row.get("labels")))
              .stream().map(String::valueOf).toList();
      assertThat(GrassReader.node(rules, names).get("color"))
          .as("%s", names)
          .isEqualTo(Palette.fill(Palette.label(names)));
    }
  }

  @Test
  void archiveHasAFolderForEachFamilyAndATitleInEachFile() throws IOException {
    byte[] archive = archive(PACK);
    assertThat(archive).isEqualTo(archive(BrowserPack.of(CATALOGUE)));
    int files = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getName()).matches("parley [a-z]+/[a-z-]+\\.cypher");
        assertThat(new String(zip.readAllBytes(), UTF_8)).matches("(?s)// \\S.*");
        files++;
      }
    }
    assertThat(files).isEqualTo(PACK.favourites().size());
    assertThat(PACK.favourites()).extracting(BrowserFavourite::title).doesNotHaveDuplicates();
  }

  @Test
  void guideIsWellFormedAndRunsNothingByItself() throws Exception {
    String html = "<html>" + PACK.guideHtml() + "</html>";
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(html.getBytes(UTF_8)));
    assertThat(page.getElementsByTagName("pre").getLength()).isEqualTo(PACK.favourites().size());
    assertThat(page.getElementsByTagName("pre").item(0).getTextContent())
        .isEqualTo(PACK.favourites().get(0).cypher());
    assertThat(page.getElementsByTagName("slide").getLength()).isEqualTo(8);
    assertThat(html).doesNotContainPattern("(?i)<script|\\son\\w+=|javascript:|https?:");
  }

  @Test
  void asciiDocHasTheSameStatements() {
    assertThat(PACK.guideAdoc()).startsWith("= parley");
    for (BrowserFavourite favourite : PACK.favourites()) {
      assertThat(PACK.guideAdoc())
          .contains("[source,cypher]\n----\n" + favourite.cypher() + "----\n");
    }
  }

  @Test
  void ownReportsAreFavouritesToo(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(
        folder.resolve("mine/names.cypher"),
        """
        // All names
        // @param like text = it's: part of the name
        // @column name: the name
        MATCH (person:Person) WHERE person.name CONTAINS $like
        RETURN person.name AS name, [] AS evidence ORDER BY name;
        """);
    assertThat(BrowserPack.of(ReportCatalogue.of(List.of(folder))).favourites())
        .contains(
            new BrowserFavourite(
                "parley mine",
                "names",
                """
                // All names
                // → To choose, write a value in place of each /* like */ 'it\\'s': part of the name
                MATCH (person:Person) WHERE person.name CONTAINS /* like */ 'it\\'s'
                RETURN person.name AS name, [] AS evidence ORDER BY name;
                """));
  }

  private static byte[] archive(BrowserPack pack) {
    return Objects.requireNonNull(pack.files().get("parley-favourites.zip"));
  }

  private static BrowserFavourite favourite(Report report) {
    String folder = "parley " + report.family();
    return PACK.favourites().stream()
        .filter(one -> one.folder().equals(folder))
        .filter(one -> report.name().endsWith("/" + one.name()))
        .findFirst()
        .orElseThrow();
  }
}
