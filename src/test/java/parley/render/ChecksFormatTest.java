package parley.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import parley.dossier.problem.SourceLocation;
import parley.report.EditorialRule.Level;
import parley.verify.CheckResult;
import parley.verify.Verification;
import parley.verify.Violation;

final class ChecksFormatTest {
  @Test
  void junitHasATestCaseForEachCheck() throws IOException {
    assertThat(written(ChecksFormat.JUNIT, sample("x.json", "too <long>")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="parley verify" tests="4" failures="1" errors="0" skipped="1">
            <testsuite name="a-1" tests="2" failures="1" errors="0" skipped="1">
            <testcase name="hash" classname="a-1" file="x.json" line="3">
            <failure message="too &lt;long&gt;" type="texts/hash">x.json:3:5: error: /articles/0: too &lt;long&gt;</failure>
            </testcase>
            <testcase name="ranges" classname="a-1">
            <skipped message="the article's text is missing"/>
            </testcase>
            </testsuite>
            <testsuite name="dossier" tests="2" failures="0" errors="0" skipped="0">
            <testcase name="good" classname="dossier">
            </testcase>
            <testcase name="odd" classname="dossier" file="x.json" line="9">
            <system-out>x.json:9:1: warning: /claims/0: odd</system-out>
            </testcase>
            </testsuite>
            </testsuites>
            """);
  }

  @Test
  void sarifHasAResultForEachViolation() throws IOException {
    JsonNode run = sarif(sample("x.json", "too long")).at("/runs/0");
    assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
        .containsExactly("texts/hash", "texts/ranges", "rules/good", "rules/odd");
    assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
    JsonNode first = run.at("/results/0");
    assertThat(first.path("ruleId").asText()).isEqualTo("texts/hash");
    assertThat(first.path("ruleIndex").asInt()).isZero();
    assertThat(first.path("level").asText()).isEqualTo("error");
    assertThat(first.at("/message/text").asText()).isEqualTo("too long");
    JsonNode location = first.at("/locations/0");
    assertThat(location.at("/physicalLocation/artifactLocation/uri").asText()).isEqualTo("x.json");
    assertThat(location.at("/physicalLocation/region").toString())
        .isEqualTo("{\"startLine\":3,\"startColumn\":5}");
    assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo("/articles/0");
    assertThat(run.at("/results/1/level").asText()).isEqualTo("warning");
    assertThat(run.at("/results/1/ruleIndex").asInt()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "a b/ü.json, a%20b/%C3%BC.json",
    "/tmp/x.json, file:///tmp/x.json",
    "<stdin>, %3Cstdin%3E",
    "c:x.json, c%3Ax.json",
    "50%.json, 50%25.json"
  })
  void fileIsAUri(String file, String uri) throws IOException {
    JsonNode sarif = sarif(sample(file, "x"));
    assertThat(sarif.findValuesAsText("uri")).containsOnly(uri);
  }

  @ParameterizedTest
  @MethodSource("parley.render.HostileTextTest#hostileTexts")
  void bothAreWellFormedWhateverTheText(String text) throws Exception {
    String hostile = text + "]]>&<\"'\ufffe\uffff\ud800";
    Verification verification = sample(hostile.replace("\ud800", ""), hostile);
    Document junit =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(written(ChecksFormat.JUNIT, verification))));
    Element failure = (Element) junit.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).endsWith("]]>&<\"'\\u{fffe}\\u{ffff}\\u{d800}");
    assertThat(sarif(verification).at("/runs/0/results").size()).isEqualTo(2);
  }

  private static Verification sample(String file, String message) {
    Violation broken =
        new Violation(
            "texts/hash", Level.ERROR, new SourceLocation(file, 3, 5, "/articles/0"), message);
    Violation odd =
        new Violation(
            "rules/odd", Level.WARNING, new SourceLocation(file, 9, 1, "/claims/0"), "odd");
    return new Verification(
        List.of(
            new CheckResult("texts/hash", "Text", Level.ERROR, "a-1", true, List.of(broken)),
            new CheckResult("texts/ranges", "Ranges", Level.ERROR, "a-1", false, List.of()),
            new CheckResult("rules/good", "Good", Level.ERROR, "dossier", true, List.of()),
            new CheckResult("rules/odd", "Odd", Level.WARNING, "dossier", true, List.of(odd))),
        0,
        1,
        1);
  }

  private static JsonNode sarif(Verification verification) throws IOException {
    return new ObjectMapper().readTree(written(ChecksFormat.SARIF, verification));
  }

  private static String written(ChecksFormat format, Verification verification) throws IOException {
    StringBuilder text = new StringBuilder();
    format.write(verification, text);
    return text.toString();
  }
}
