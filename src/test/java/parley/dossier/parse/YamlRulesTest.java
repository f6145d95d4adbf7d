package parley.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of YAML only what JSON can say is taken. */
final class YamlRulesTest {
  @Test
  void refusesAnchorsAndAliases() {
    assertThat(
            problems(
                """
            people:
              - &a {id: p, name: P}
              - *a
            """))
        .containsExactly(
            "a.yaml:2:5: error: /people/0: anchors and aliases are not allowed; write the value out, or put a text that begins with & or * in quotes",
            "a.yaml:3:5: error: /people/1: anchors and aliases are not allowed; write the value out, or put a text that begins with & or * in quotes");
  }

  @Test
  void refusesTags() {
    assertThat(
            problems(
                """
            people: !!seq []
            """))
        .containsExactly(
            "a.yaml:1:9: error: /people: tags are not allowed; remove it, or put a text that begins with ! in quotes");
  }

  @Test
  void refusesSecondDocument() {
    assertThat(
            problems(
                """
            people: []
            ---
            states: []
            """))
        .containsExactly(
            "a.yaml:3:1: error: a second document starts here; put it into a file of its own");
  }

  @Test
  void refusesKeysThatAreThereTwice() {
    assertThat(
            problems(
                """
            people:
              - {id: p, name: P, name: Q, id: r}
            """))
        .containsExactly(
            "a.yaml:2:22: error: /people/0/name: the key \"name\" appears twice; remove one",
            "a.yaml:2:31: error: /people/0/id: the key \"id\" appears twice; remove one");
  }

  @Test
  void refusesNumbersWithTwoReadings() {
    assertThat(
            problems(
                """
            articles:
              - {id: a, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 0100, publishedBasis: unknown}
            """))
        .containsExactly(
            "a.yaml:2:107: error: /articles/0/length: this number can be read in two ways; write it plainly, or put it in quotes");
  }

  @Test
  void refusesTabs() {
    assertThat(
            problems(
                """
            people:
            \t- {id: p, name: P}
            """))
        .containsExactly("a.yaml:2:1: error: a tab cannot indent YAML; use spaces");
  }

  @Test
  void refusesWrongIndentation() {
    assertThat(
            problems(
                """
            people:
              - id: p
             name: P
            """))
        .containsExactly(
            "a.yaml:3:2: error: the indentation does not match the lines above; fix it");
  }

  @Test
  void refusesColonInPlainText() {
    assertThat(
            problems(
                """
            people:
              - id: p
                name: P: Q
            """))
        .containsExactly(
            "a.yaml:3:12: error: a colon cannot stand here; put the text in quotes, or fix the indentation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "\"A\" b ~ 15 ~ the quotation mark before this ends the text, but more follows; put the whole in '…', or write \\\" for each \" in it",
        "\"He said \"no\" today\" ~ 21 ~ the quotation mark before this ends the text, but more follows; put the whole in '…', or write \\\" for each \" in it",
        "'It's here' ~ 15 ~ the quotation mark before this ends the text, but more follows; put the whole in \"…\", or write '' for each ' in it",
        "[Live] Talks ~ 18 ~ the ] before this ends the value, but more follows; put a text that begins with a bracket in quotes",
        "{Live} Talks ~ 18 ~ the } before this ends the value, but more follows; put a text that begins with a bracket in quotes",
        "@wire ~ 11 ~ a text cannot begin with this character; put it in quotes",
        "%wire ~ 11 ~ a text cannot begin with this character; put it in quotes",
        "> wire ~ 13 ~ after | and > the text begins on the next line; put a text that begins with them in quotes",
        "- wire ~ 11 ~ a list's \"-\" begins a line of its own; put a text that begins with it in quotes",
      })
  void namesTheLikelySlip(String name, int column, String message) {
    assertThat(problems("people:\n  - id: p\n    name: " + name + "\n"))
        .containsExactly("a.yaml:3:" + column + ": error: " + message);
  }

  @Test
  void namesTheLikelySlipInBraces() {
    assertThat(
            problems(
                """
            people:
              - {id: p, name: "A" b}
            """))
        .containsExactly(
            "a.yaml:2:23: error: the quotation mark before this ends the text, but more follows; put the whole in '…', or write \\\" for each \" in it; or add the comma that is missing");
    assertThat(
            problems(
                """
            people:
              - {id: p, name: Foo, Inc.}
            """))
        .containsExactly(
            "a.yaml:2:24: error: /people/0/Inc.: unknown key \"Inc.\"; if it belongs to the text before the comma, put that text in quotes");
  }

  @Test
  void refusesWhatIsLeftOpen() {
    assertThat(
            problems(
                """
            people: [
            """))
        .containsExactly("a.yaml:2:1: error: the document ends inside brackets; close them");
  }

  @Test
  void refusesTextThatIsLeftOpen() {
    assertThat(
            problems(
                """
            people:
              - {id: "p
            """))
        .containsExactly("a.yaml:3:1: error: the document ends inside a text in quotes; close it");
  }

  @Test
  void refusesControlCharacters() {
    assertThat(
            problems(
                """
            people: []
            x: \001
            """))
        .containsExactly(
            "a.yaml:2:4: error: a control character here; YAML allows none, remove it");
  }

  @Test
  void refusesInfinity() {
    assertThat(
            problems(
                """
            people: [.inf]
            """))
        .containsExactly("a.yaml:1:10: error: this is not a number here; put it in quotes");
  }

  @Test
  void refusesDeepNesting() {
    assertThat(
            problems(
                """
            people: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            """))
        .containsExactly("a.yaml:1:110: error: nested deeper than 100 levels, as no dossier is");
  }

  @Test
  void refusesNothing() {
    assertThat(
            problems(
                """
            # only a comment
            """))
        .containsExactly(
            "a.yaml:1:1: error: this is empty; a dossier is an object with sections such as people and claims");
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(
            problems(
                """
            people: [{id: p, name: 🕊🕊, alias: x}]
            """))
        .containsExactly(
            "a.yaml:1:28: error: /people/0/alias: unknown key \"alias\"; did you mean \"aliases\"?");
  }
}
