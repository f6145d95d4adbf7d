package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.cli.Cli.Run;
import parley.store.TestEngine;

/** Every naughty string as every free text of a dossier and as parameters: text in, text out. */
@EnabledIfSystemProperty(named = "parley.corpora", matches = ".+")
@ResourceLock("ANY")
class NaughtyStringsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{Cc}\\p{Cf}]");
  private static final String SHAPE =
      "MATCH (node) OPTIONAL MATCH (node)-[link]->() "
          + "RETURN labels(node) AS labels, type(link) AS type, count(*) AS n ORDER BY labels, type";

  @TempDir static Path folder;
  private static List<String> strings = List.of();

  @BeforeAll
  static void load() throws IOException {
    Path file = Path.of(System.getProperty("parley.corpora", ""), "naughty-strings/blns.json");
    List<String> all = new ArrayList<>();
    JSON.readTree(file.toFile()).forEach(string -> all.add(string.textValue()));
    strings = all.stream().filter(text -> VISIBLE.matcher(text).find()).toList();
    assertThat(strings).hasSizeGreaterThan(490);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < strings.size(); i++) lines.add(line(i, strings.get(i)));
    Path dossier = folder.resolve("naughty.jsonl");
    Files.write(dossier, lines, UTF_8);
    TestEngine.ANY.empty().close();
    Run run = run("load", dossier.toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** A string as the name of each kind of entity, as title, paraphrase and every other text. */
  private static String line(int number, String text) {
    ObjectNode root = JSON.createObjectNode();
    for (String section : List.of("people", "states", "groups", "processes", "documents")) {
      ObjectNode entity = root.putArray(section).addObject();
      entity
          .put("id", section + ":" + number)
          .put("name", text)
          .putArray("aliases")
          .add(text + text);
    }
    root.withArray("/demands")
        .addObject()
        .put("id", "demand:" + number)
        .put("name", text)
        .put("topic", "t");
    ObjectNode article = root.putArray("articles").addObject();
    article
        .put("id", "a" + number)
        .put("title", text)
        .put("length", 10)
        .put("publishedBasis", "unknown");
    article.put("sha256", HexFormat.of().toHexDigits(number).repeat(8));
    ObjectNode claim = root.putArray("claims").addObject();
    claim
        .put("article", "a" + number)
        .put("act", "accepts-conditionally")
        .put("subject", "people:" + number);
    claim.put("demand", "demand:" + number).put("condition", text).put("paraphrase", text);
    claim.putObject("on").put("text", text);
    claim.putArray("ranges").addArray().add(0).add(10);
    return root.toString();
  }

  @Test
  void comeOutOfTheExportAsTheyWentIn() throws IOException {
    Path exported = folder.resolve("out.jsonl");
    Run run = run("export", "--format", "jsonl", "-o", exported.toString());
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, String> names = new TreeMap<>();
    Map<String, JsonNode> claims = new TreeMap<>();
    for (String line : Files.readAllLines(exported)) {
      JsonNode root = JSON.readTree(line);
      root.properties()
          .forEach(
              section ->
                  section
                      .getValue()
                      .forEach(
                          item -> {
                            if (item.has("name"))
                              names.put(
                                  item.path("id").textValue(),
                                  item.path("name").textValue() + item.path("aliases"));
                            if (item.has("title"))
                              names.put(
                                  item.path("id").textValue(), item.path("title").textValue());
                            if (item.has("paraphrase"))
                              claims.put(item.path("article").textValue(), item);
                          }));
    }
    for (int i = 0; i < strings.size(); i++) {
      String text = strings.get(i);
      assertThat(names).containsEntry("a" + i, text);
      String aliases = JSON.createArrayNode().add(text + text).toString();
      for (String section : List.of("people", "states", "groups", "processes", "documents")) {
        assertThat(names).containsEntry(section + ":" + i, text + aliases);
      }
      JsonNode claim = claims.getOrDefault("a" + i, JSON.nullNode());
      for (String at : List.of("/condition", "/paraphrase", "/on/text")) {
        assertThat(claim.at(at).textValue()).isEqualTo(text);
      }
    }
  }

  @Test
  void areOnlyTextAsParametersAndChangeNothing() throws IOException {
    String shape = run("query", SHAPE, "--format", "jsonl").out();
    String status = run("status").out();
    for (int i = 0; i < strings.size(); i++) {
      Run query =
          run(
              "query",
              "RETURN $text AS text",
              "--param",
              "text=" + strings.get(i),
              "--format",
              "jsonl");
      assertThat(query.code()).as(query.err()).isZero();
      assertThat(JSON.readTree(query.out()).path("text").textValue()).isEqualTo(strings.get(i));
      Run report = run("report", "people/names", "--name=" + strings.get(i), "--format", "json");
      assertThat(report.code()).as(strings.get(i) + report.err()).isIn(0, 2);
      if (report.code() == 0) assertThat(report.out()).contains("people:" + i);
      assertThat(report.err()).doesNotContain("\tat ", "Exception", "a bug");
    }
    assertThat(run("query", SHAPE, "--format", "jsonl").out()).isEqualTo(shape);
    assertThat(run("status").out()).isEqualTo(status);
  }

  @Test
  void steerNoTerminalAndNoPage() {
    for (String format : List.of("table", "csv", "json", "jsonl", "markdown", "html")) {
      Run run = run("report", "sources/articles", "--format", format);
      assertThat(run.code()).as(run.err()).isZero();
      String steering =
          run.out()
              .codePoints()
              .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
              .mapToObj(Integer::toHexString)
              .collect(Collectors.joining(" "));
      assertThat(steering).as(format).isEmpty();
      if (format.equals("html"))
        assertThat(run.out()).doesNotContain("<script>", "onerror=alert(1)>");
    }
  }

  private static Run run(String... words) {
    return Cli.on(TestEngine.ANY).run(words);
  }
}
