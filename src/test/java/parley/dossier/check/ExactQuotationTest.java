package parley.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.SampleDocuments;
import parley.dossier.problem.SourceLocation;
import parley.model.claim.Claim;

/** The words that claims give for their ranges, before any text is looked at. */
final class ExactQuotationTest {
  private static final String ARTICLE =
      """
      articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
      states: [{id: s, name: S}]
      claims:
      """;

  @Test
  void eachRangeHasItsWordsOrNoneHas() {
    assertThat(
            problems(
                ARTICLE
                    + """
                      - {act: states, article: a1, paraphrase: A, subject: s, ranges: [[0, 5]], exact: words}
                      - {act: states, article: a1, paraphrase: B, subject: s, ranges: [[0, 5]], exact: [words]}
                      - {act: states, article: a1, paraphrase: C, subject: s, ranges: [[0, 5], [9, 14]], exact: [words, words]}
                      - {act: states, article: a1, paraphrase: D, subject: s, ranges: [[0, 5], [9, 14]], exact: words}
                      - {act: states, article: a1, paraphrase: E, subject: s, ranges: [[0, 5]], exact: [words, others]}
                      - {act: states, article: a1, paraphrase: F, subject: s, ranges: [[0, 5]], exact: []}
                      - {act: states, article: a1, paraphrase: G, subject: s, ranges: [[0, 5], [6, 7]], exact: [words, ' ']}
                      - {act: states, article: a1, paraphrase: H, subject: s, ranges: [[0, 5]], exact: 12345}
                      - {act: states, article: a1, paraphrase: I, subject: s, ranges: [[5, 0]], exact: [a, b]}
                      - {act: states, article: a1, paraphrase: J, subject: s, exact: words}
                    """))
        .containsExactly(
            "a.yaml:7:93: error: /claims/3/exact: 1 text for 2 ranges; give a list with a text for each range, in their order",
            "a.yaml:8:84: error: /claims/4/exact: 2 texts for 1 range; give one text",
            "a.yaml:9:84: error: /claims/5/exact: the list is empty; name at least one",
            "a.yaml:10:100: error: /claims/6/exact/1: this text is blank, or nothing in it can be seen; write something or remove the key",
            "a.yaml:11:84: error: /claims/7/exact: expected text or a list, got the number 12345; put it in quotes",
            "a.yaml:12:72: error: /claims/8/ranges/0/1: 0 is too small; the minimum is 1",
            "a.yaml:13:5: error: /claims/9: missing \"ranges\" or \"quote\"; add one");
  }

  @Test
  void wordsAreNoPartOfTheDossier() {
    ReadResult with = read("exact: words");
    ReadResult without = read("quoted: false");
    Claim claim = with.dossier().claims().get(0);
    assertThat(with.dossier()).isEqualTo(without.dossier());
    assertThat(with.exactQuotations(claim))
        .containsExactly(
            new ExactQuotation(new SourceLocation("a.yaml", 4, 84, "/claims/0/exact"), "words"));
    assertThat(without.exactQuotations(claim)).isEmpty();
  }

  private static ReadResult read(String member) {
    String claim = "act: states, article: a1, paraphrase: A, subject: s, ranges: [[0, 5]], ";
    String yaml = ARTICLE + "  - {" + claim + member + "}\n";
    ReadResult result = DossierReader.read(List.of(SampleDocuments.source("a.yaml", yaml)));
    assertThat(SampleDocuments.lines(result)).isEmpty();
    return result;
  }
}
