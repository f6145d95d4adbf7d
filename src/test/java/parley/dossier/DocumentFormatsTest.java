package parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.SampleClaim;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.SourceFinder;
import parley.model.Dossier;
import parley.model.claim.Act;
import parley.model.claim.Modality;
import parley.model.claim.Outcome;
import parley.model.claim.Polarity;
import parley.model.entity.Event;
import parley.model.entity.EventKind;
import parley.model.entity.Person;
import parley.model.entity.Process;
import parley.model.entity.State;
import parley.model.source.Article;
import parley.model.source.DateBasis;
import parley.model.value.EdtfDate;
import parley.model.value.Figure;
import parley.model.value.FigureRelation;
import parley.model.value.TextRange;

/** The same dossier in every format. */
final class DocumentFormatsTest {
  private static final String SHA = "ab".repeat(32);

  private static final String JSON =
      """
      {
        "people": [{"id": "maro", "name": "Ilse Maro 🕊", "aliases": ["Maro", "I. Maro"], "wikidata": "Q1"}],
        "states": [{"id": "VSY", "name": "Vessaly", "iso3": "VSY"}],
        "processes": [{"id": "amity", "name": "Amity talks"}],
        "events": [{"id": "amity-1", "name": "First round", "kind": "round", "process": "amity", "ordinal": 1}],
        "articles": [{"id": "a", "title": "T", "sha256": "%s", "length": 100, "published": {"date": "2031-03", "text": "March"},
          "publishedBasis": "stated", "translated": true, "language": "en", "url": "https://example.org/a"}],
        "claims": [
          {"article": "a", "act": "leads", "subject": "maro", "for": ["VSY"], "event": "amity-1", "paraphrase": "P", "ranges": [[0, 5], [7, 9]],
            "on": "2031-03-02", "said": {"text": "in spring"}, "polarity": "negated", "modality": "hedged", "quoted": true, "cameo": "046"},
          {"id": "count", "article": "a", "act": "counts", "subject": ["amity-1"], "paraphrase": "Q", "ranges": [[10, 20]], "outcome": "agreed", "option": 2,
            "figure": {"metric": "delegates", "relation": "between", "low": 20, "high": 30.5, "unit": "people", "text": "20 to 30"}}
        ]
      }
      """
          .formatted(SHA);

  private static final String LINES =
      """
      {"people": [{"id": "maro", "name": "Ilse Maro 🕊", "aliases": ["Maro", "I. Maro"], "wikidata": "Q1"}]}
      {"states": [{"id": "VSY", "name": "Vessaly", "iso3": "VSY"}], "processes": [{"id": "amity", "name": "Amity talks"}]}

      {"events": [{"id": "amity-1", "name": "First round", "kind": "round", "process": "amity", "ordinal": 1}]}
      {"articles": [{"id": "a", "title": "T", "sha256": "%s", "length": 100, "published": {"date": "2031-03", "text": "March"}, "publishedBasis": "stated", "translated": true, "language": "en", "url": "https://example.org/a"}]}
      {"claims": [{"article": "a", "act": "leads", "subject": "maro", "for": "VSY", "event": "amity-1", "paraphrase": "P", "ranges": [[0, 5], [7, 9]], "on": "2031-03-02", "said": {"text": "in spring"}, "polarity": "negated", "modality": "hedged", "quoted": true, "cameo": "046"}]}
      {"claims": [{"id": "count", "article": "a", "act": "counts", "subject": "amity-1", "paraphrase": "Q", "ranges": [[10, 20]], "outcome": "agreed", "option": 2, "figure": {"metric": "delegates", "relation": "between", "low": 20, "high": 30.5, "unit": "people", "text": "20 to 30"}}]}
      """
          .formatted(SHA);

  private static final String YAML =
      """
      # The Amity talks
      people:
        - id: maro
          name: Ilse Maro 🕊
          aliases: [Maro, I. Maro]
          wikidata: Q1
      states:
        - {id: VSY, name: Vessaly, iso3: VSY}
      processes:
        - {id: amity, name: Amity talks}
      events:
        - {id: amity-1, name: First round, kind: round, process: amity, ordinal: 1}
      articles:
        - id: a
          title: T
          sha256: %s
          length: 100
          published: {date: 2031-03, text: March}
          publishedBasis: stated
          translated: true
          language: en
          url: https://example.org/a
      claims:
        - article: a
          act: leads
          subject: maro
          for: VSY
          event: amity-1
          paraphrase: P
          ranges: [[0, 5], [7, 9]]
          on: 2031-03-02
          said: {text: in spring}
          polarity: negated
          modality: hedged
          quoted: true
          cameo: "046"
        - id: count
          article: a
          act: counts
          subject: amity-1
          paraphrase: Q
          ranges:
            - [10, 20]
          outcome: agreed
          option: 2
          figure: {metric: delegates, relation: between, low: 20, high: 30.5, unit: people, text: 20 to 30}
      """
          .formatted(SHA);

  private static final Dossier DOSSIER =
      new Dossier(
          List.of(
              new Person("maro", "Ilse Maro 🕊", List.of("Maro", "I. Maro"), "Q1"),
              new State("VSY", "Vessaly", List.of(), "VSY", null),
              new Process("amity", "Amity talks", List.of()),
              new Event("amity-1", "First round", List.of(), EventKind.ROUND, "amity", 1)),
          List.of(
              new Article(
                  "a",
                  "T",
                  SHA,
                  100,
                  null,
                  "en",
                  true,
                  "https://example.org/a",
                  EdtfDate.parse("2031-03", "March"),
                  DateBasis.STATED)),
          List.of(
              SampleClaim.with(
                  "article",
                  "a",
                  "act",
                  Act.LEADS,
                  "subject",
                  List.of("maro"),
                  "side",
                  List.of("VSY"),
                  "event",
                  "amity-1",
                  "on",
                  EdtfDate.parse("2031-03-02", null),
                  "said",
                  EdtfDate.inWords("in spring"),
                  "polarity",
                  Polarity.NEGATED,
                  "modality",
                  Modality.HEDGED,
                  "quoted",
                  true,
                  "paraphrase",
                  "P",
                  "cameo",
                  "046",
                  "ranges",
                  List.of(new TextRange(0, 5), new TextRange(7, 9))),
              SampleClaim.with(
                  "id",
                  "count",
                  "article",
                  "a",
                  "act",
                  Act.COUNTS,
                  "subject",
                  List.of("amity-1"),
                  "option",
                  2,
                  "outcome",
                  Outcome.AGREED,
                  "figure",
                  new Figure("delegates", FigureRelation.BETWEEN, 20.0, 30.5, "people", "20 to 30"),
                  "paraphrase",
                  "Q",
                  "ranges",
                  List.of(new TextRange(10, 20)))));

  @Test
  void readsJson() {
    assertThat(read(SampleDocuments.source("a.json", JSON))).isEqualTo(DOSSIER);
  }

  @Test
  void readsJsonLines() {
    assertThat(read(SampleDocuments.source("a.jsonl", LINES))).isEqualTo(DOSSIER);
    assertThat(read(SampleDocuments.source("a.ndjson", LINES.replace("\n", "\r\n"))))
        .isEqualTo(DOSSIER);
  }

  @Test
  void readsYaml() {
    assertThat(read(SampleDocuments.source("a.yaml", YAML))).isEqualTo(DOSSIER);
    assertThat(read(SampleDocuments.source("a.yml", JSON))).isEqualTo(DOSSIER);
  }

  @Test
  void readsWhatIsPacked() {
    assertThat(read(SampleDocuments.source("a.yaml.gz", SampleDocuments.gzip(utf8(YAML)))))
        .isEqualTo(DOSSIER);
    assertThat(read(SampleDocuments.source("a.json", SampleDocuments.gzip(utf8(JSON)))))
        .isEqualTo(DOSSIER);
    assertThat(read(SampleDocuments.source("a.jsonl.gz", utf8(LINES)))).isEqualTo(DOSSIER);
  }

  @Test
  void readsStandardInputWhateverItsFormat() {
    for (String text : List.of(JSON, LINES, YAML, "\ufeff" + JSON, JSON + "\n{}\n")) {
      assertThat(read(piped(utf8(text)))).isEqualTo(DOSSIER);
      assertThat(read(piped(SampleDocuments.gzip(utf8(text))))).isEqualTo(DOSSIER);
    }
  }

  @Test
  void countsLinesOfTheFileInJsonLines() {
    assertThat(
            SampleDocuments.problems(
                "a.jsonl", "{\"people\": []}\n\n{\"states\": [}\n{\"people\": [{\"id\": 5}]}\n"))
        .containsExactly(
            "a.jsonl:3:13: error: \"}\" closes nothing; look for a missing bracket",
            "a.jsonl:4:13: error: /people/0: missing \"name\"; add it",
            "a.jsonl:4:20: error: /people/0/id: expected text, got the number 5; put it in quotes");
  }

  @Test
  void namesStandardInputInProblems() {
    assertThat(SampleDocuments.lines(DossierReader.read(List.of(piped(utf8("people: 5\n"))))))
        .containsExactly("<stdin>:1:9: error: /people: expected a list, got the number 5");
  }

  private static Dossier read(DocumentSource source) {
    ReadResult result = DossierReader.read(List.of(source));
    assertThat(result.problems(Map.of())).isEmpty();
    return result.dossier();
  }

  private static DocumentSource piped(byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    return SourceFinder.find(List.of("-"), in).get(0);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
