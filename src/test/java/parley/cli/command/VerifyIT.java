package parley.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import parley.GoldenFile;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.Cli.Run;

/** {@code parley verify} through the real entry, without any graph of the user's. */
class VerifyIT {
  private static final Path TEXTS = Path.of("src/test/resources/talks/texts");
  private static final Path ANSWERS = Path.of("src/test/resources/talks/verify");
  private static final String LAMPS = InventedTalks.FOLDER + "/linhe-late-lamps.yaml";

  @TempDir Path folder;

  @Test
  void talksFitTheirTextsAndTheUsersGraphIsNotTouched() {
    Path store = folder.resolve("store");
    Run run =
        Cli.onStore(store)
            .with("NEO4J_URI", "bolt://127.0.0.1:1")
            .run("verify", InventedTalks.FOLDER, "--texts", TEXTS.toString());
    assertThat(run.err()).isEqualTo("6 texts, 119 claims, 138 ranges: no violation\n");
    assertThat(run.code()).isZero();
    GoldenFile.check(ANSWERS.resolve("coverage.txt"), run.out());
    assertThat(store).doesNotExist();
  }

  @Test
  void showsTheWordsBesideTheClaim() {
    Run run =
        new Cli()
            .run(
                "verify",
                LAMPS,
                InventedTalks.FOLDER + "/entities.yaml",
                "--texts",
                TEXTS.toString(),
                "--show",
                "--format",
                "csv");
    assertThat(run.code()).as(run.err()).isZero();
    GoldenFile.check(ANSWERS.resolve("lamps.csv"), run.out());
  }

  @Test
  void oneChangedCharacterAndOneShiftedRangeAreViolationsInEveryForm() throws Exception {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (Path text : files(TEXTS)) {
      String content = Files.readString(text);
      boolean drowned = text.endsWith("courant-drowned.txt");
      Files.writeString(
          texts.resolve(text.getFileName()), drowned ? content.replaceFirst("e", "3") : content);
    }
    Path dossier = Files.createDirectory(folder.resolve("dossier"));
    for (Path file : files(Path.of(InventedTalks.FOLDER))) {
      Files.writeString(
          dossier.resolve(file.getFileName()),
          Files.readString(file).replace("[[86, 183]]", "[[85, 183]]"));
    }
    Path sarif = folder.resolve("parley.sarif");
    Path junit = folder.resolve("parley.xml");

    Run run =
        new Cli()
            .run(
                "verify",
                dossier.toString(),
                "--texts",
                texts.toString(),
                "--sarif",
                sarif.toString(),
                "--junit",
                junit.toString());

    assertThat(run.code()).isEqualTo(3);
    String changed =
        "article \"courant-drowned\": no text has its hash; \"courant-drowned.txt\" is similar: as"
            + " long, with other characters; give the text that was marked, or mark the changed one"
            + " again";
    String shifted = "the range [85, 183] starts with a blank; without blanks it is [86, 183]";
    assertThat(run.err())
        .isEqualTo(
            dossier
                + "/courant-drowned.json:4:5: error: /articles/0: "
                + changed
                + "\n"
                + dossier
                + "/linhe-late-lamps.yaml:20:14: error: /claims/0/ranges/0: "
                + shifted
                + "\n2 violations\n");
    assertThat(run.out()).contains("courant-drowned      Ostby Courant           14          –");

    JsonNode results = new ObjectMapper().readTree(sarif.toFile()).at("/runs/0/results");
    assertThat(results).hasSize(2);
    assertThat(results.findValuesAsText("text")).containsExactly(changed, shifted);
    assertThat(results.findValuesAsText("startLine")).containsExactly("4", "20");
    assertThat(results.findValuesAsText("fullyQualifiedName"))
        .containsExactly("/articles/0", "/claims/0/ranges/0");

    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(junit.toFile());
    assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("2");
    assertThat(xml.getDocumentElement().getAttribute("skipped")).isEqualTo("1");
    NodeList failures = xml.getElementsByTagName("failure");
    assertThat(((Element) failures.item(0)).getAttribute("message")).isEqualTo(changed);
    Element second = (Element) failures.item(1).getParentNode();
    assertThat(second.getAttribute("classname")).isEqualTo("linhe-late-lamps");
    assertThat(second.getAttribute("name")).isEqualTo("ranges");
    assertThat(second.getAttribute("line")).isEqualTo("20");
    assertThat(files(folder)).containsExactly(sarif, junit);
  }

  @Test
  void withoutTextsOnlyTheRulesAreCheckedAndWarningsDoNotFail() {
    Run run =
        new Cli()
            .reading(
                """
                people: [{id: p, name: P}]
                processes: [{id: talks, name: Talks}]
                events:
                  - {id: talks-1, kind: round, name: Talks 1, process: talks, ordinal: 1}
                articles: [{id: a, title: T, sha256: %s, length: 9, publishedBasis: unknown}]
                claims:
                  - {article: a, act: states, subject: p, quoted: true, paraphrase: P, ranges: [[0, 5]]}
                """
                    .formatted("c".repeat(64)))
            .run("verify", "-");
    assertThat(run.err())
        .isEqualTo(
            """
            Only the rules are checked; add --texts FOLDER to check the ranges too.
            <stdin>:4:5: warning: /events/0: no claim mentions the round "Talks 1"; add one, or remove the round
            <stdin>:7:5: warning: /claims/0: a quotation without a speaker; add "saidBy" or "via" if the article names one
            1 claim: no violation, 2 warnings
            """);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void brokenRuleIsAViolation() {
    Run run =
        new Cli()
            .reading(
                """
                states: [{id: s, name: S}]
                offices: [{id: o, name: O}]
                articles: [{id: a, title: T, sha256: %s, length: 9, publishedBasis: unknown}]
                claims:
                  - {article: a, act: holds-office, subject: s, office: o, paraphrase: P, ranges: [[0, 5]]}
                """
                    .formatted("c".repeat(64)))
            .run("verify", "-");
    assertThat(run.err())
        .endsWith(
            """
            <stdin>:5:5: error: /claims/0: an office that no person holds; name the person in "subject"
            1 violation
            """);
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void problemsOfDocumentsComeFirst() {
    Run run = new Cli().reading("people: 3\n").run("verify", "-", "--texts", TEXTS.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("<stdin>:1:9: error: /people: ")
        .endsWith("1 problem; nothing was written.\n");
  }

  @Test
  void reportsHoldWhatTheDocumentsAreRefusedFor() throws Exception {
    Path file = folder.resolve("d.yaml");
    Files.writeString(file, "people:\n  - {id: p, name: P}\n");
    Path sarif = folder.resolve("r.sarif");
    Path junit = folder.resolve("r.xml");
    String[] words = {
      "verify", file.toString(), "--sarif", sarif.toString(), "--junit", junit.toString()
    };
    assertThat(new Cli().run(words).code()).isZero();
    assertThat(json(sarif).at("/runs/0/results")).isEmpty();

    Files.writeString(file, "people:\n  - {id: p}\n  - {id: q, name: 7}\n");
    assertThat(new Cli().run(words).code()).isEqualTo(3);
    JsonNode results = json(sarif).at("/runs/0/results");
    assertThat(results.findValuesAsText("text"))
        .containsExactly(
            "missing \"name\"; add it", "expected text, got the number 7; put it in quotes");
    assertThat(results.findValuesAsText("level")).containsExactly("error", "error");
    assertThat(results.findValuesAsText("uri")).containsOnly("file://" + file);
    assertThat(results.findValuesAsText("startLine")).containsExactly("2", "3");
    assertThat(results.findValuesAsText("startColumn")).containsExactly("5", "19");
    assertThat(failures(junit))
        .containsExactly(
            file
                + ":2:5: error: /people/0: missing \"name\"; add it\n"
                + file
                + ":3:19: error: /people/1/name: expected text, got the number 7; put it in quotes");
  }

  @Test
  void reportsSayThatNothingCouldBeVerified() throws Exception {
    Path sarif = folder.resolve("r.sarif");
    Path junit = folder.resolve("r.xml");
    Path gone = folder.resolve("gone.yaml");
    for (String[] words :
        new String[][] {{gone.toString()}, {LAMPS, "--texts", "no/where"}, {LAMPS, "--show"}}) {
      Files.writeString(sarif, "the last good one");
      Files.writeString(junit, "the last good one");
      List<String> all = new ArrayList<>(List.of("verify", "--sarif", sarif.toString()));
      all.addAll(List.of("--junit", junit.toString()));
      all.addAll(List.of(words));
      Run run = new Cli().run(all.toArray(String[]::new));
      assertThat(run.code()).isPositive();
      String message = run.err().strip().replaceFirst("parley: ", "");
      assertThat(json(sarif).at("/runs/0/results").findValuesAsText("text"))
          .containsExactly(message);
      assertThat(failures(junit)).containsExactly(words[0] + ":1:1: error: " + message);
    }
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }

  private static List<String> failures(Path junit) throws Exception {
    NodeList failures =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(junit.toFile())
            .getElementsByTagName("failure");
    return IntStream.range(0, failures.getLength())
        .mapToObj(i -> failures.item(i).getTextContent())
        .toList();
  }

  @Test
  void saysWhatIsMissingOnTheCommandLine() {
    Run show = new Cli().run("verify", InventedTalks.FOLDER, "--show");
    assertThat(show.code()).isEqualTo(2);
    assertThat(show.err()).isEqualTo("parley: --show needs the texts; add --texts FOLDER\n");
    Run nowhere = new Cli().run("verify", InventedTalks.FOLDER, "--texts", "no/where");
    assertThat(nowhere.code()).isEqualTo(7);
    assertThat(nowhere.err())
        .isEqualTo("parley: there is no folder \"no/where\" with texts; check its spelling\n");
  }

  @Test
  @EnabledIfSystemProperty(named = "parley.texts", matches = ".+")
  void bundledDossierFitsItsTexts() {
    Run run = new Cli().run("verify", "--texts", System.getProperty("parley.texts"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).endsWith("5 texts, 301 claims, 396 ranges: no violation, 3 warnings\n");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
