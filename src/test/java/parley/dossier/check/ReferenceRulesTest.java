package parley.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import org.junit.jupiter.api.Test;

/** Where references may lead. */
final class ReferenceRulesTest {
  @Test
  void wantsStateOrOrganizationAroundOrganization() {
    assertThat(
            problems(
                """
            people: [{id: p, name: P}]
            organizations:
              - {id: o, name: O, partOf: p}
            """))
        .containsExactly(
            "a.yaml:3:30: error: /organizations/0/partOf: \"p\" is a person; a state or an organization is expected here");
  }

  @Test
  void wantsActorAroundGroup() {
    assertThat(
            problems(
                """
            places: [{id: p, name: P}]
            groups:
              - {id: g, name: G, partOf: p}
            """))
        .containsExactly(
            "a.yaml:3:30: error: /groups/0/partOf: \"p\" is a place; a state, an organization or a group is expected here");
  }

  @Test
  void wantsPlaceAroundPlace() {
    assertThat(
            problems(
                """
            states: [{id: s, name: S}]
            places:
              - {id: p, name: P, in: s}
            """))
        .containsExactly(
            "a.yaml:3:26: error: /places/0/in: \"s\" is a state; a place is expected here");
  }

  @Test
  void wantsStateOrOrganizationBehindOffice() {
    assertThat(
            problems(
                """
            groups: [{id: g, name: G}]
            offices:
              - {id: o, name: O, of: g}
            """))
        .containsExactly(
            "a.yaml:3:26: error: /offices/0/of: \"g\" is a group; a state or an organization is expected here");
  }

  @Test
  void wantsProcessOfRound() {
    assertThat(
            problems(
                """
            states: [{id: s, name: S}]
            events:
              - {id: r, name: R, kind: round, process: s, ordinal: 1}
            """))
        .containsExactly(
            "a.yaml:3:44: error: /events/0/process: \"s\" is a state; a process is expected here");
  }

  @Test
  void wantsDemandAboveDemand() {
    assertThat(
            problems(
                """
            states: [{id: s, name: S}]
            demands:
              - {id: d, name: D, narrowerThan: [s]}
            """))
        .containsExactly(
            "a.yaml:3:37: error: /demands/0/narrowerThan/0: \"s\" is a state; a demand is expected here");
  }

  @Test
  void wantsOrganizationAsOutlet() {
    assertThat(
            problems(
                """
            states: [{id: s, name: S}]
            articles: [{id: a1, title: T, outlet: s, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            """))
        .containsExactly(
            "a.yaml:2:39: error: /articles/0/outlet: \"s\" is a state; an organization is expected here");
  }

  @Test
  void wantsTheRightTypeInEveryPartOfClaim() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            demands: [{id: d, name: D}]
            claims:
              - act: states
                article: a1
                paraphrase: P
                ranges: [[0, 5]]
                subject: d
                for: d
                saidBy: d
                via: [d]
                demand: d
                event: d
                target: d
                office: d
                place: d
                document: d
            """))
        .containsExactly(
            "a.yaml:9:10: error: /claims/0/for: \"d\" is a demand; a person, a state, an organization or a group is expected here",
            "a.yaml:10:13: error: /claims/0/saidBy: \"d\" is a demand; a person, a state, an organization or a group is expected here",
            "a.yaml:11:11: error: /claims/0/via/0: \"d\" is a demand; a person, a state, an organization, a group or a document is expected here",
            "a.yaml:13:12: error: /claims/0/event: \"d\" is a demand; an event is expected here",
            "a.yaml:15:13: error: /claims/0/office: \"d\" is a demand; an office is expected here",
            "a.yaml:16:12: error: /claims/0/place: \"d\" is a demand; a place is expected here",
            "a.yaml:17:15: error: /claims/0/document: \"d\" is a demand; a document is expected here");
  }

  @Test
  void saysWhereToAddWhatIsMissing() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            claims:
              - {act: states, article: a1, paraphrase: P, ranges: [[0, 5]], subject: nobody, demand: nothing, for: noside, event: noevent}
            """))
        .containsExactly(
            "a.yaml:3:74: error: /claims/0/subject: no entity \"nobody\" in these files; add it under the section of its type",
            "a.yaml:3:90: error: /claims/0/demand: no demand \"nothing\" in these files; add it under \"demands\"",
            "a.yaml:3:104: error: /claims/0/for: no person, state, organization or group \"noside\" in these files; add it under \"people\", \"states\", \"organizations\" or \"groups\"",
            "a.yaml:3:119: error: /claims/0/event: no event \"noevent\" in these files; add it under \"events\"");
  }

  @Test
  void suggestsTheNearestIdOfTheRightType() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: 'state:RUS', name: R}, {id: 'state:UKR', name: U}]
            demands: [{id: neutralisation, name: N}]
            claims:
              - {act: rejects, article: a1, paraphrase: P, ranges: [[0, 5]], subject: RUS, for: 'state:UKA', demand: neutrality}
            """))
        .containsExactly(
            "a.yaml:5:75: error: /claims/0/subject: no entity \"RUS\"; did you mean \"state:RUS\"?",
            "a.yaml:5:85: error: /claims/0/for: no person, state, organization or group \"state:UKA\"; did you mean \"state:UKR\"?",
            "a.yaml:5:106: error: /claims/0/demand: no demand \"neutrality\"; did you mean \"neutralisation\"?");
  }
}
