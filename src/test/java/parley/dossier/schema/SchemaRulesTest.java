package parley.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import org.junit.jupiter.api.Test;

/** What the schema wants, in our own words. */
final class SchemaRulesTest {
  @Test
  void namesMissingKeys() {
    assertThat(
            problems(
                """
            people:
              - {}
            """))
        .containsExactly(
            "a.yaml:2:5: error: /people/0: missing \"id\"; add it",
            "a.yaml:2:5: error: /people/0: missing \"name\"; add it");
  }

  @Test
  void suggestsTheKeyThatWasMeant() {
    assertThat(
            problems(
                """
            people:
              - {id: p, nmae: P}
            staets: []
            """))
        .containsExactly(
            "a.yaml:2:13: error: /people/0/nmae: unknown key \"nmae\"; did you mean \"name\"?",
            "a.yaml:3:1: error: /staets: unknown key \"staets\"; did you mean \"states\"?");
  }

  @Test
  void listsTheKeysThatAreAllowed() {
    assertThat(
            problems(
                """
            people:
              - {id: p, name: P, born: 1950}
            """))
        .containsExactly(
            "a.yaml:2:22: error: /people/0/born: unknown key \"born\"; allowed here are id, name, aliases, wikidata");
  }

  @Test
  void suggestsTheWordThatWasMeant() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            claims:
              - {act: mediate, article: a1, paraphrase: P, ranges: [[0, 5]], subject: [], modality: maybe}
            """))
        .containsExactly(
            "a.yaml:3:11: error: /claims/0/act: \"mediate\" is not an act; did you mean \"mediates\"?",
            "a.yaml:3:75: error: /claims/0/subject: the list is empty; name at least one",
            "a.yaml:3:89: error: /claims/0/modality: \"maybe\" is not a modality; it is one of asserted, attributed, hedged, future, hypothetical, inferred");
  }

  @Test
  void listsTheKeysOfAClaimToo() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, xyzzy: 1}
            """))
        .singleElement()
        .asString()
        .startsWith(
            "a.yaml:4:77: error: /claims/0/xyzzy: unknown key \"xyzzy\"; allowed here are id, article, act, ")
        .contains("subject, ", "paraphrase, ", "quote");
  }

  @Test
  void saysThatOneStandsWhereSeveralAreGiven() {
    assertThat(
            problems(
                """
            demands: [{id: d, name: D, topic: t}, {id: e, name: E, topic: t}]
            states: [{id: s, name: S}]
            articles: [{id: a1, title: [Talks, again], sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            claims:
              - {act: demands, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, demand: [d]}
              - {act: demands, article: a1, paraphrase: {P}, ranges: [[0, 5]], subject: s, demand: [d, e]}
            """))
        .containsExactly(
            "a.yaml:3:28: error: /articles/0/title: expected text, got a list; only one is allowed, put it in quotes if it is one text",
            "a.yaml:5:86: error: /claims/0/demand: expected text, got a list; only one is allowed, remove the list around it",
            "a.yaml:6:45: error: /claims/1/paraphrase: expected text, got an object; put it in quotes if the braces belong to the text",
            "a.yaml:6:88: error: /claims/1/demand: expected text, got a list; only one is allowed");
  }

  @Test
  void asksForQuotesAroundNumbers() {
    assertThat(
            problems(
                """
            people:
              - {id: 7, name: 1.5, aliases: [true]}
            """))
        .containsExactly(
            "a.yaml:2:10: error: /people/0/id: expected text, got the number 7; put it in quotes",
            "a.yaml:2:19: error: /people/0/name: expected text, got the number 1.5; put it in quotes",
            "a.yaml:2:34: error: /people/0/aliases/0: expected text, got true; put it in quotes");
  }

  @Test
  void saysWhatTypeIsExpected() {
    assertThat(
            problems(
                """
            people: {}
            states: [x]
            demands:
              - {id: d, name: [D], aliases: D, narrowerThan: {}, topic: null}
            """))
        .containsExactly(
            "a.yaml:1:9: error: /people: expected a list, got an object",
            "a.yaml:2:10: error: /states/0: expected an object, got text",
            "a.yaml:4:19: error: /demands/0/name: expected text, got a list; only one is allowed, remove the list around it",
            "a.yaml:4:33: error: /demands/0/aliases: expected a list, got text; make it a list of one",
            "a.yaml:4:50: error: /demands/0/narrowerThan: expected text or a list, got an object; give its id alone",
            "a.yaml:4:61: error: /demands/0/topic: expected text, got nothing (null); remove it");
  }

  @Test
  void explainsEachPattern() {
    assertThat(
            problems(
                """
            states:
              - {id: a b, name: ' ', iso3: Che, wikidata: 42}
              - {id: -x, name: X, wikidata: q1}
            organizations:
              - {id: o, name: O, kind: News Agency}
            articles:
              - {id: a1, title: T, sha256: abc, length: 0, url: example.org, language: e, publishedBasis: unknown}
            claims:
              - {act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: o, cameo: '7'}
            """))
        .containsExactly(
            "a.yaml:2:10: error: /states/0/id: \"a b\" is not an id; it starts with a letter or digit and goes on with letters, digits and . _ : / -",
            "a.yaml:2:21: error: /states/0/name: this text is blank, or nothing in it can be seen; write something or remove the key",
            "a.yaml:2:32: error: /states/0/iso3: \"Che\" is not an ISO 3166-1 alpha-3 code, like CHE",
            "a.yaml:2:47: error: /states/0/wikidata: expected text, got the number 42; put it in quotes",
            "a.yaml:3:10: error: /states/1/id: \"-x\" is not an id; it starts with a letter or digit and goes on with letters, digits and . _ : / -",
            "a.yaml:3:33: error: /states/1/wikidata: \"q1\" is not a Wikidata item, like Q42",
            "a.yaml:5:28: error: /organizations/0/kind: \"News Agency\" is not lower-case words joined by hyphens, like share-of-territory",
            "a.yaml:7:32: error: /articles/0/sha256: a SHA-256 is 64 lower-case hex digits, not \"abc\"; take it from \"sha256sum\"",
            "a.yaml:7:45: error: /articles/0/length: 0 is too small; the minimum is 1",
            "a.yaml:7:53: error: /articles/0/url: \"example.org\" is not a web address that starts with http:// or https://",
            "a.yaml:7:76: error: /articles/0/language: \"e\" is not a BCP 47 language tag, like en or pt-BR",
            "a.yaml:9:84: error: /claims/0/cameo: \"7\" is not a CAMEO code of two to four digits, like 036");
  }

  @Test
  void limitsLengths() {
    assertThat(
            problems(
                """
            people:
              - {id: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, name: P}
            """))
        .containsExactly(
            "a.yaml:2:10: error: /people/0/id: too long: at most 200 characters are allowed; shorten it");
  }

  @Test
  void rejectsWhatIsListedTwice() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: [s, s]}
            """))
        .containsExactly(
            "a.yaml:4:78: error: /claims/0/subject/1: \"s\" is listed twice; remove one");
  }

  @Test
  void explainsRanges() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: states, article: a1, paraphrase: P, subject: s, ranges: [[1], [1, 2, 3], [a, 2], [-1, 0], 5]}
              - {act: states, article: a1, paraphrase: P, subject: s, ranges: []}
            """))
        .containsExactly(
            "a.yaml:4:68: error: /claims/0/ranges/0: a range is [start, end], two whole numbers",
            "a.yaml:4:73: error: /claims/0/ranges/1: a range is [start, end], two whole numbers",
            "a.yaml:4:85: error: /claims/0/ranges/2/0: expected a whole number, got text",
            "a.yaml:4:93: error: /claims/0/ranges/3/0: -1 is too small; the minimum is 0",
            "a.yaml:4:97: error: /claims/0/ranges/3/1: 0 is too small; the minimum is 1",
            "a.yaml:4:101: error: /claims/0/ranges/4: expected a list, got the number 5; \"ranges\" is a list of ranges, like [[0, 5]]",
            "a.yaml:5:67: error: /claims/1/ranges: the list is empty; name at least one");
  }

  @Test
  void explainsDates() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, on: {}, said: {dat: '2025'}}
              - {act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, on: 2025, said: May}
            """))
        .containsExactly(
            "a.yaml:4:81: error: /claims/0/on: this is empty; give \"date\", \"text\" or both",
            "a.yaml:4:92: error: /claims/0/said/dat: unknown key \"dat\"; did you mean \"date\"?",
            "a.yaml:5:81: error: /claims/1/on: expected text or an object, got the number 2025; put it in quotes",
            "a.yaml:5:93: error: /claims/1/said: \"May\" is not a date; write 2025-06-02, 2025-06, 2025, 2025-05~ or 2025-06-20/2025-06-30");
  }

  @Test
  void wantsAnObject() {
    assertThat(
            problems(
                """
            - a
            """))
        .containsExactly(
            "a.yaml:1:1: error: a dossier is an object with sections such as people, articles and claims, not a list");
  }

  @Test
  void complainsOnceAboutKeyThatIsMisspelt() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            demands: [{id: d, name: D}]
            claims:
              - {act: rejects, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, demnad: d}
            """))
        .containsExactly(
            "a.yaml:5:78: error: /claims/0/demnad: unknown key \"demnad\"; did you mean \"demand\"?");
  }
}
