package parley.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import org.junit.jupiter.api.Test;

/** What parley wants of articles. */
final class ArticleRulesTest {
  @Test
  void rejectsTwoArticlesWithOneId() {
    assertThat(
            problems(
                """
            articles:
              - {id: a, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 9, publishedBasis: unknown}
              - {id: a, title: T, sha256: '2222222222222222222222222222222222222222222222222222222222222222', length: 9, publishedBasis: unknown}
            """))
        .containsExactly(
            "a.yaml:3:10: error: /articles/1/id: \"a\" is already an article at a.yaml:2; use another id, or remove one");
  }

  @Test
  void rejectsTwoArticlesWithOneText() {
    assertThat(
            problems(
                """
            articles:
              - {id: a, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 9, publishedBasis: unknown}
              - {id: b, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 9, publishedBasis: unknown}
            """))
        .containsExactly(
            "a.yaml:3:31: error: /articles/1/sha256: this text is already an article at a.yaml:2; one text is one article; remove one");
  }

  @Test
  void wantsDateThatIsStatedOrInferred() {
    assertThat(
            problems(
                """
            articles:
              - {id: a, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 9, publishedBasis: stated}
              - {id: b, title: T, sha256: '2222222222222222222222222222222222222222222222222222222222222222', length: 9, publishedBasis: inferred}
            """))
        .containsExactly(
            "a.yaml:2:126: error: /articles/0/publishedBasis: \"stated\" needs a date; add \"published\", or write \"unknown\"",
            "a.yaml:3:126: error: /articles/1/publishedBasis: \"inferred\" needs a date; add \"published\", or write \"unknown\"");
  }

  @Test
  void wantsNoDateThatIsUnknown() {
    assertThat(
            problems(
                """
            articles:
              - {id: a, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 9, published: 2025-06-02, publishedBasis: unknown}
            """))
        .containsExactly(
            "a.yaml:2:149: error: /articles/0/publishedBasis: \"unknown\" cannot have a date; write \"stated\" or \"inferred\", or remove the date");
  }

  @Test
  void allowsWordsForDateThatIsUnknown() {
    assertThat(
            problems(
                """
            articles:
              - {id: a, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 9, published: {text: early June}, publishedBasis: unknown}
            """))
        .isEmpty();
  }

  @Test
  void rejectsDateThatIsNone() {
    assertThat(
            problems(
                """
            articles:
              - {id: a, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 9, published: 2025-02-30, publishedBasis: stated}
            """))
        .containsExactly(
            "a.yaml:2:121: error: /articles/0/published: there is no such date as \"2025-02-30\"");
  }

  @Test
  void rejectsLengthThatDoesNotFit() {
    assertThat(
            problems(
                """
            articles:
              - {id: a, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 3000000000, publishedBasis: unknown}
            """))
        .containsExactly(
            "a.yaml:2:107: error: /articles/0/length: the number 3000000000 is too large; the maximum is 2147483647");
  }
}
