package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.EveryTextDossier;
import parley.cli.Cli.Run;
import parley.neo4j.TestEngine;
import parley.report.Parameter;
import parley.report.Report;
import parley.report.ReportCatalogue;

/** Naughty strings as every free text of a dossier and as every parameter: text in, text out. */
@EnabledIfSystemProperty(named = "parley.corpora", matches = ".+")
@ResourceLock("ANY")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaughtyStringsIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern VISIBLE = Pattern.compile("[^\\p{Z}\\p{Cc}\\p{Cf}]");

  /** The command line takes them for its own, wherever they stand: docs/oddities.md. */
  private static final Set<String> OPTIONS = Set.of("--", "--help", "--version");

  private static final String SHAPE =
      "MATCH (node) OPTIONAL MATCH (node)-[link]->() "
          + "RETURN labels(node) AS labels, type(link) AS type, count(*) AS n ORDER BY labels, type";

  private Path folder = Path.of("");
  private final List<String> strings = new ArrayList<>();

  /** One in so many is tried. */
  int step() {
    return 12;
  }

  @BeforeAll
  void load(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path file = Path.of(System.getProperty("parley.corpora", ""), "naughty-strings/blns.json");
    Set<String> different = new LinkedHashSet<>();
    JSON.readTree(file.toFile()).forEach(string -> different.add(string.textValue()));
    different.removeIf(text -> !VISIBLE.matcher(text).find());
    List<String> all = List.copyOf(different);
    assertThat(all).hasSizeGreaterThan(480);
    for (int i = 0; i < all.size(); i += step()) strings.add(all.get(i));
    Path dossier = EveryTextDossier.write(folder, strings);
    TestEngine.ANY.empty().close();
    Run run = run("load", dossier.toString(), "--texts", folder.resolve("texts").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void comeOutOfTheExportAsTheyWentIn() throws IOException {
    Path exported = folder.resolve("out.jsonl");
    Run run = run("export", "--format", "jsonl", "-o", exported.toString());
    assertThat(run.code()).as(run.err()).isZero();
    NavigableMap<String, String> in = EveryTextDossier.in(folder.resolve("dossier.jsonl"));
    NavigableMap<String, String> out = EveryTextDossier.in(exported);
    assertThat(in).hasSizeGreaterThan(40 * strings.size());
    assertThat(in.keySet().stream().filter(place -> !Objects.equals(in.get(place), out.get(place))))
        .isEmpty();
    // White space at the ends of a quotation is none of its words.
    for (String line : Files.readAllLines(exported)) {
      for (JsonNode claim : JSON.readTree(line).path("claims")) {
        int number = Integer.parseInt(claim.path("id").asText().substring("claims:".length()));
        String text = strings.get(number);
        assertThat(claim.at("/ranges/0/1").intValue() - claim.at("/ranges/0/0").intValue())
            .isEqualTo(text.strip().codePointCount(0, text.strip().length()));
      }
    }
  }

  @Test
  void areOnlyTextAsParametersAndChangeNothing() throws IOException {
    String shape = run("query", SHAPE, "--format", "jsonl").out();
    String status = run("status").out();
    for (int i = 0; i < strings.size(); i++) {
      String text = strings.get(i);
      Run query = run("query", "RETURN $text AS text", "--param", "text=" + text, "--format=jsonl");
      assertThat(query.code()).as(query.err()).isZero();
      assertThat(JSON.readTree(query.out()).path("text").textValue()).isEqualTo(text);
      Run report = run("report", "people/names", "--name=" + text, "--format=json");
      if (OPTIONS.contains(text)) {
        assertThat(report.err()).contains("Expected parameter for option '--name'");
        continue;
      }
      assertThat(report.code()).as(report.err()).isZero();
      assertThat(report.out()).contains("people:" + i);
    }
    List<Report> reports = List.copyOf(ReportCatalogue.of(List.of()).reports());
    int turn = 0;
    for (Report report : reports) {
      for (Parameter parameter : report.parameters()) {
        // In a sample each parameter gets a part of it, begun elsewhere.
        for (int i = turn++ % step(); i < strings.size(); i += step()) ask(report, parameter, i);
      }
    }
    assertThat(run("query", SHAPE, "--format", "jsonl").out()).isEqualTo(shape);
    assertThat(run("status").out()).isEqualTo(status);
  }

  /** An answer, or a line that says that there is none, or that it can be several things. */
  private void ask(Report report, Parameter parameter, int number) {
    List<String> words = new ArrayList<>(List.of("report", report.name()));
    words.add("--" + parameter.name() + "=" + strings.get(number));
    for (Parameter other : report.parameters()) {
      if (other.required() && !other.equals(parameter)) {
        words.add("--" + other.name() + "=people:" + number);
      }
    }
    Run run = run(words.toArray(String[]::new));
    String what = words + "\n" + run.err();
    assertThat(run.code()).as(what).isIn(0, 2);
    if (run.code() == 2) {
      assertThat(run.err())
          .as(what)
          .contains("--" + parameter.name())
          .containsAnyOf("\"", "Expected parameter for option");
    }
    assertThat(run.err()).as(what).doesNotContain("\tat ", "Exception", "a bug");
    assertThat(steering(run.out() + run.err())).as(what).isEmpty();
  }

  @Test
  void steerNoTerminalAndNoPage() {
    for (String format : List.of("table", "csv", "json", "jsonl", "markdown", "html")) {
      Run run = run("report", "sources/articles", "--format", format);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(steering(run.out())).as(format).isEmpty();
      if (format.equals("html"))
        assertThat(run.out()).doesNotContain("<script>", "onerror=alert(1)>");
    }
  }

  private static String steering(String text) {
    return text.codePoints()
        .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
        .mapToObj(Integer::toHexString)
        .collect(Collectors.joining(" "));
  }

  private static Run run(String... words) {
    return Cli.on(TestEngine.ANY).run(words);
  }
}
