package parley.dossier.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import org.junit.jupiter.api.Test;

/** JSON is read strictly, and what is wrong with it said in our own words. */
final class JsonRulesTest {
  @Test
  void refusesWhatIsLeftOpen() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [{"id": "p\""""))
        .containsExactly("a.json:1:23: error: the document ends inside an object; close it");
  }

  @Test
  void refusesTextThatIsLeftOpen() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [{"id": "p"""))
        .containsExactly("a.json:1:22: error: the document ends inside a text; close it");
  }

  @Test
  void refusesMissingComma() {
    assertThat(
            problems(
                "a.json",
                """
            {
              "people": []
              "states": []
            }
            """))
        .containsExactly("a.json:3:3: error: a comma is expected here, not a text");
  }

  @Test
  void refusesCommaTooMany() {
    assertThat(
            problems(
                "a.json",
                """
            {
              "people": [],
            }
            """))
        .containsExactly("a.json:3:1: error: an extra comma before \"}\"");
  }

  @Test
  void refusesMissingColon() {
    assertThat(
            problems(
                "a.json",
                """
            {"people" []}
            """))
        .containsExactly("a.json:1:11: error: a colon is expected here, not \"[\"");
  }

  @Test
  void refusesKeyWithoutQuotes() {
    assertThat(
            problems(
                "a.json",
                """
            {people: []}
            """))
        .containsExactly(
            "a.json:1:2: error: a key in double quotes is expected here, not \"people\"");
  }

  @Test
  void refusesTextWithoutQuotes() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [anna]}
            """))
        .containsExactly(
            "a.json:1:13: error: a value is expected here, not \"anna\"; put text in double quotes");
  }

  @Test
  void refusesComments() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [] // none
            }
            """))
        .containsExactly(
            "a.json:1:15: error: a value is expected here, not \"/\"; put text in double quotes");
  }

  @Test
  void refusesNotANumber() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [NaN]}
            """))
        .containsExactly(
            "a.json:1:13: error: a value is expected here, not \"NaN\"; put text in double quotes");
  }

  @Test
  void refusesLeadingZeros() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [012]}
            """))
        .containsExactly("a.json:1:14: error: a number cannot start with 0; remove the 0");
  }

  @Test
  void refusesUnfinishedNumbers() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [1.]}
            """))
        .containsExactly("a.json:1:14: error: this is not a number as JSON writes it");
  }

  @Test
  void refusesLineBreakInText() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [{"id": "a
            b"}]}
            """))
        .containsExactly(
            "a.json:1:22: error: a line break or control character inside a text; write \\n, \\t or \\u….");
  }

  @Test
  void refusesUnknownEscape() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [{"id": "a\\x"}]}
            """))
        .containsExactly(
            "a.json:1:23: error: an unknown escape; after \\ come only \" \\ / b f n r t or u and four hex digits");
  }

  @Test
  void refusesWrongBracket() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [}
            """))
        .containsExactly("a.json:1:13: error: \"}\" closes nothing; look for a missing bracket");
  }

  @Test
  void refusesSecondValue() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": []}
            {"states": []}
            """))
        .containsExactly(
            "a.json:2:1: error: the document has ended, but more text follows; remove it");
  }

  @Test
  void refusesNothing() {
    assertThat(
            problems(
                "a.json",
                """

            """))
        .containsExactly(
            "a.json:1:1: error: this is empty; a dossier is an object with sections such as people and claims");
  }

  @Test
  void refusesNumbersThatAreNotFinite() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [1e400]}
            """))
        .containsExactly(
            "a.json:1:13: error: /people/0: this number is too large; the largest is about 1.8e308");
  }

  @Test
  void refusesHalfSurrogatesAndTheNullCharacter() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [{"id": "p", "name": "\\ud83d", "aliases": ["\\u0000", "\\ud83d\\ude00"]}]}
            """))
        .containsExactly(
            "a.json:1:33: error: /people/0/name: half a surrogate pair is not a character; complete it or remove it",
            "a.json:1:55: error: /people/0/aliases/0: the character U+0000 is not allowed in text; remove it");
  }

  @Test
  void reportsEveryKeyThatIsThereTwice() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [{"id": "p", "id": "q", "name": "P", "name": "Q"}],
             "people": []}
            """))
        .containsExactly(
            "a.json:1:25: error: /people/0/id: the key \"id\" appears twice; remove one",
            "a.json:1:49: error: /people/0/name: the key \"name\" appears twice; remove one",
            "a.json:2:2: error: /people: the key \"people\" appears twice; remove one");
  }

  @Test
  void refusesDeepNesting() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}
            """))
        .containsExactly("a.json:1:112: error: nested deeper than 100 levels, as no dossier is");
  }

  @Test
  void countsColumnsInCodePoints() {
    assertThat(
            problems(
                "a.json",
                """
            {"people": [{"name": "🕊🕊", "id": 5}]}
            """))
        .containsExactly(
            "a.json:1:34: error: /people/0/id: expected text, got the number 5; put it in quotes");
  }

  @Test
  void escapesPointers() {
    assertThat(
            problems(
                "a.json",
                """
            {"a/b~c": 1}
            """))
        .containsExactly(
            "a.json:1:2: error: /a~1b~0c: unknown key \"a/b~c\"; allowed here are $schema, people, states, organizations, groups, places, offices, processes, events, demands, documents, articles, claims");
  }
}
