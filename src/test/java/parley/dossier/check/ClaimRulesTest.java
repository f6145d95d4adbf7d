package parley.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What parley wants of claims. */
final class ClaimRulesTest {
  @Test
  void wantsTheArticleInTheSameLoad() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: states, article: a2, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: states, article: elsewhere, paraphrase: P, ranges: [[0, 5]], subject: s}
            """))
        .containsExactly(
            "a.yaml:4:28: error: /claims/0/article: no article \"a2\" in these files; an article and its claims are loaded together",
            "a.yaml:5:28: error: /claims/1/article: no article \"elsewhere\" in these files; an article and its claims are loaded together");
  }

  @Test
  void rejectsTwoClaimsOfOneArticleWithOneId() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {id: c1, act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {id: c1, act: threatens, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
            """))
        .containsExactly(
            "a.yaml:5:10: error: /claims/1/id: \"c1\" is already a claim of this article at a.yaml:4; use another id, or remove it");
  }

  @Test
  void rejectsTheSameClaimTwiceWhateverItsOrder() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {id: c1, act: states, article: a1, paraphrase: P, ranges: [[0, 5], [7, 9]], subject: s}
              - {id: c2, act: states, article: a1, paraphrase: P, ranges: [[7, 9], [0, 5]], subject: [s]}
            """))
        .containsExactly(
            "a.yaml:5:5: error: /claims/1: the same claim is already made at a.yaml:4; remove one");
  }

  @Test
  void wantsAnsweredClaimInTheSameArticle() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {id: first, act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: threatens, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, inResponseTo: frist}
              - {act: hands-over, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, inResponseTo: other}
              - {id: self, act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, inResponseTo: self}
            """))
        .containsExactly(
            "a.yaml:5:94: error: /claims/1/inResponseTo: no claim \"frist\" in this article; did you mean \"first\"?",
            "a.yaml:6:95: error: /claims/2/inResponseTo: no claim \"other\" in this article; give the claim that it answers this \"id\"",
            "a.yaml:7:101: error: /claims/3/inResponseTo: a claim cannot answer itself; name another one");
  }

  @Test
  void wantsThePartsThatTheActNeeds() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: mediates, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: leads, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: rejects, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: accepts-conditionally, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: accuses, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: agrees, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: holds-office, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
              - {act: counts, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s}
            """))
        .containsExactly(
            "a.yaml:4:5: error: /claims/0: a claim that \"mediates\" names its event; add \"event\"",
            "a.yaml:5:5: error: /claims/1: a claim that \"leads\" names its event; add \"event\"",
            "a.yaml:5:5: error: /claims/1: a claim that \"leads\" names the side it is for; add \"for\"",
            "a.yaml:6:5: error: /claims/2: a claim that \"rejects\" names its demand; add \"demand\"",
            "a.yaml:7:5: error: /claims/3: a claim that \"accepts-conditionally\" names its condition; add \"condition\"",
            "a.yaml:7:5: error: /claims/3: a claim that \"accepts-conditionally\" names its demand; add \"demand\"",
            "a.yaml:8:5: error: /claims/4: a claim that \"accuses\" names its target; add \"target\"",
            "a.yaml:9:5: error: /claims/5: a claim that \"agrees\" names its outcome; add \"outcome\"",
            "a.yaml:10:5: error: /claims/6: a claim that \"holds-office\" names its office; add \"office\"",
            "a.yaml:11:5: error: /claims/7: a claim that \"counts\" names its figure; add \"figure\"");
  }

  @Test
  void keepsRangesWithinTheArticle() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: states, article: a1, paraphrase: P, subject: s, ranges: [[0, 100], [5, 5], [90, 101]]}
            """))
        .containsExactly(
            "a.yaml:4:78: error: /claims/0/ranges/1: a range ends after its start, not at 5 after 5",
            "a.yaml:4:91: error: /claims/0/ranges/2/1: the range ends at 101, but article \"a1\" has only 100 characters");
  }

  @Test
  void rejectsDatesThatAreNone() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: s, on: 2025-13, said: {date: 2025-06-30/2025-06-20, text: late June}}
            """))
        .containsExactly(
            "a.yaml:4:81: error: /claims/0/on: there is no such date as \"2025-13\"",
            "a.yaml:4:103: error: /claims/0/said/date: the interval \"2025-06-30/2025-06-20\" ends before it starts");
  }

  @Test
  void rejectsFiguresThatContradictThemselves() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: counts, article: a1, paraphrase: P0, ranges: [[0, 5]], subject: s, figure: {metric: drones, unit: drones, text: about 80, relation: exactly}}
              - {act: counts, article: a1, paraphrase: P1, ranges: [[0, 5]], subject: s, figure: {metric: drones, unit: drones, text: about 80, relation: between, low: 3}}
              - {act: counts, article: a1, paraphrase: P2, ranges: [[0, 5]], subject: s, figure: {metric: drones, unit: drones, text: about 80, relation: between, low: 3, high: 2}}
              - {act: counts, article: a1, paraphrase: P3, ranges: [[0, 5]], subject: s, figure: {metric: drones, unit: drones, text: about 80, relation: about, low: 3, high: 4}}
              - {act: counts, article: a1, paraphrase: P4, ranges: [[0, 5]], subject: s, figure: {metric: drones, unit: drones, text: about 80, relation: vague, low: 3}}
            """))
        .containsExactly(
            "a.yaml:4:86: error: /claims/0/figure: a figure \"exactly\" has low",
            "a.yaml:5:86: error: /claims/1/figure: a figure \"between\" has low and high",
            "a.yaml:6:86: error: /claims/2/figure: high is below low",
            "a.yaml:7:86: error: /claims/3/figure: high belongs to \"between\" only",
            "a.yaml:8:86: error: /claims/4/figure: a vague figure has no number, only text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740992",
        "0.1",
        "1e3",
        "12345678901234.5",
        "-0.0",
        "1e22",
        "100000000000000000000"
      })
  void keepsFiguresThatAreExact(String number) {
    assertThat(problems("a.json", figure(number))).isEmpty();
    assertThat(problems("a.yaml", figure(number))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "123456789012345678901234567890",
        "0.12345678901234567890",
        "1.00000000000000001",
        "1e-400",
        "1e-99999999999"
      })
  void refusesFiguresThatWouldBeRounded(String number) {
    String message =
        ": error: /claims/0/figure/low: the number "
            + number
            + " would be rounded; round it to 15 digits yourself, \"text\" keeps it as the article has it";
    for (String name : List.of("a.json", "a.jsonl", "a.yaml")) {
      assertThat(problems(name, figure(number)))
          .as(name)
          .singleElement()
          .asString()
          .endsWith(message);
    }
  }

  private static String figure(String low) {
    return ("{\"states\": [{\"id\": \"s\", \"name\": \"S\"}], \"articles\": [{\"id\": \"a\", \"title\": \"A\","
            + " \"sha256\": \"1111111111111111111111111111111111111111111111111111111111111111\","
            + " \"length\": 100, \"publishedBasis\": \"unknown\"}], \"claims\": [{\"article\": \"a\","
            + " \"act\": \"counts\", \"subject\": \"s\", \"figure\": {\"metric\": \"cost\","
            + " \"relation\": \"exactly\", \"low\": %s, \"unit\": \"rupees\", \"text\": \"so many\"},"
            + " \"ranges\": [[0, 9]], \"paraphrase\": \"It cost that.\"}]}")
        .formatted(low);
  }
}
