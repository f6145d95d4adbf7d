package parley.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import org.junit.jupiter.api.Test;

/** What parley wants of entities. */
final class EntityRulesTest {
  @Test
  void rejectsTwoEntitiesOfDifferentTypeWithOneId() {
    assertThat(
            problems(
                """
            people:
              - {id: x, name: X}
            states:
              - {id: x, name: X}
            """))
        .containsExactly(
            "a.yaml:4:10: error: /states/0/id: \"x\" is already a person at a.yaml:2; use another id");
  }

  @Test
  void rejectsTwoDefinitionsThatDisagreeAndNamesTheField() {
    assertThat(
            problems(
                """
            places:
              - {id: x, name: X, kind: city}
              - {id: x, name: X, kind: venue}
              - {id: x, name: X}
            """))
        .containsExactly(
            "a.yaml:3:28: error: /places/1/kind: \"x\" has another \"kind\" at a.yaml:2; make them the same, or use another id",
            "a.yaml:4:10: error: /places/2/id: \"x\" has another \"kind\" at a.yaml:2; make them the same, or use another id");
  }

  @Test
  void acceptsTheSameDefinitionTwice() {
    assertThat(
            problems(
                """
            demands:
              - {id: w, name: W}
              - {id: x, name: X, narrowerThan: w}
              - {id: x, name: X, narrowerThan: [w]}
            """))
        .isEmpty();
  }

  @Test
  void rejectsCircleOfNarrowerDemands() {
    assertThat(
            problems(
                """
            demands:
              - {id: a, name: A, narrowerThan: b}
              - {id: b, name: B, narrowerThan: [c]}
              - {id: c, name: C, narrowerThan: [b]}
            """))
        .containsExactly(
            "a.yaml:4:37: error: /demands/2/narrowerThan/0: nothing is narrower than itself: \"b\" is narrower than \"c\" is narrower than \"b\"; break the cycle");
  }

  @Test
  void rejectsPlaceInItself() {
    assertThat(
            problems(
                """
            places:
              - {id: a, name: A, in: a}
            """))
        .containsExactly(
            "a.yaml:2:26: error: /places/0/in: nothing is in itself: \"a\" is in \"a\"; break the cycle");
  }

  @Test
  void rejectsCircleOfMembership() {
    assertThat(
            problems(
                """
            organizations:
              - {id: a, name: A, partOf: b}
              - {id: b, name: B, partOf: a}
            groups:
              - {id: g, name: G, partOf: h}
              - {id: h, name: H, partOf: g}
            """))
        .containsExactly(
            "a.yaml:3:30: error: /organizations/1/partOf: nothing is part of itself: \"a\" is part of \"b\" is part of \"a\"; break the cycle",
            "a.yaml:6:30: error: /groups/1/partOf: nothing is part of itself: \"g\" is part of \"h\" is part of \"g\"; break the cycle");
  }

  @Test
  void acceptsTwoWaysToOneWiderDemand() {
    assertThat(
            problems(
                """
            demands:
              - {id: a, name: A, narrowerThan: [b, c]}
              - {id: b, name: B, narrowerThan: d}
              - {id: c, name: C, narrowerThan: d}
              - {id: d, name: D}
            """))
        .isEmpty();
  }

  @Test
  void wantsProcessAndOrdinalOfRound() {
    assertThat(
            problems(
                """
            events:
              - {id: r, name: R, kind: round}
            """))
        .containsExactly(
            "a.yaml:2:5: error: /events/0: a round needs its place in a process; add \"ordinal\"",
            "a.yaml:2:5: error: /events/0: a round needs its place in a process; add \"process\"");
  }

  @Test
  void allowsOrdinalOfRoundsOnly() {
    assertThat(
            problems(
                """
            events:
              - {id: m, name: M, kind: meeting, ordinal: 1}
            """))
        .containsExactly(
            "a.yaml:2:46: error: /events/0/ordinal: only a round has an ordinal; remove it, or make the kind \"round\"");
  }

  @Test
  void rejectsTwoRoundsInOnePlaceOfTheProcess() {
    assertThat(
            problems(
                """
            processes:
              - {id: p, name: P}
            events:
              - {id: r1, name: One, kind: round, process: p, ordinal: 1}
              - {id: r2, name: Two, kind: round, process: p, ordinal: 1}
            """))
        .containsExactly(
            "a.yaml:5:59: error: /events/1/ordinal: round 1 of \"p\" is already \"r1\" at a.yaml:4; give one of them another ordinal");
  }

  @Test
  void rejectsIdThatIsNotComposed() {
    assertThat(
            problems(
                """
            people:
              - {id: "Jose\u0301", name: X}
            """))
        .containsExactly(
            "a.yaml:2:10: error: /people/0/id: \"Jose\u0301\" is not in Unicode form NFC; write each accented letter as one character");
  }

  @Test
  void rejectsIdThatEndsWithLineBreak() {
    assertThat(
            problems(
                """
            people:
              - {id: "x\\n", name: X}
            """))
        .containsExactly(
            "a.yaml:2:10: error: /people/0/id: \"x\\u000a\" is not an id; it starts with a letter or digit and goes on with letters, digits and . _ : / -");
  }

  @Test
  void acceptsIdsInTheWordsOfEveryScript() {
    assertThat(
            problems(
                """
            people:
              - {id: "person:नरेन्द्र", name: नरेन्द्र}
              - {id: "person:ดี", name: ดี}
              - {id: "person:நரேந்திரன்", name: நரேந்திரன்}
              - {id: "person:မောင်", name: မောင်}
              - {id: "person:ሰላም", name: ሰላም}
              - {id: "person:علی\u200cرضا", name: علی‌رضا}
              - {id: "حُسَيْن", name: حسين}
            states:
              - {id: "ශ්\u200dරී-ලංකාව", name: ශ්‍රී ලංකාව}
            """))
        .isEmpty();
  }

  @Test
  void acceptsMetricsUnitsAndKindsInTheWordsOfEveryScript() {
    assertThat(
            problems(
                """
            organizations: [{id: o, name: O, kind: मंत्रालय}]
            demands: [{id: d, name: D, topic: zurück-weisung}, {id: e, name: E, topic: доля-Территории}]
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            claims:
              - act: counts
                article: a1
                subject: o
                figure: {metric: доля-территории, relation: exactly, low: 20, unit: प्रतिशत, text: a fifth}
                paraphrase: P
                ranges: [[0, 5]]
            """))
        .containsExactly(
            "a.yaml:2:76: error: /demands/1/topic: \"доля-Территории\" is not lower-case words joined by hyphens, like share-of-territory");
  }

  @Test
  void rejectsIdsThatLookLikeOthers() {
    assertThat(
            problems(
                """
            people:
              - {id: "x\\uFE0F", name: X}
              - {id: "a\\u200Db", name: X}
              - {id: "\\u093F", name: X}
            organizations: [{id: o, name: O, kind: "cafe\\u0301"}]
            """))
        .containsExactly(
            "a.yaml:2:10: error: /people/0/id: \"x\uFE0F\" has the invisible character U+FE0F; remove it",
            "a.yaml:3:10: error: /people/1/id: \"a\\u200db\" is not an id; it starts with a letter or digit and goes on with letters, digits and . _ : / -",
            "a.yaml:4:10: error: /people/2/id: \"\u093F\" is not an id; it starts with a letter or digit and goes on with letters, digits and . _ : / -",
            "a.yaml:5:40: error: /organizations/0/kind: \"cafe\u0301\" is not in Unicode form NFC; write each accented letter as one character");
  }
}
