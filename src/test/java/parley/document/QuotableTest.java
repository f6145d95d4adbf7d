package parley.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.model.Article;
import parley.model.Claim;
import parley.model.Dossier;
import parley.model.Range;

/** Quotations are found where they stand, and nowhere else. */
final class QuotableTest {
  private static final String TEXT =
      "🕊 Maro said: “It is – for now –\nenough.”\r\nBrek said no. Then Brek said no again.";

  private final Quotable text = new Quotable("a", TEXT);

  @Test
  void countsCodePointsNotUnits() {
    assertThat(text.places("Maro")).containsExactly(new Range(2, 6));
  }

  @Test
  void takesAnyRunOfWhiteSpaceForAnyOther() {
    assertThat(text.places("now –   enough.”\t Brek"))
        .containsExactlyElementsOf(text.places("now –\nenough.”\r\nBrek"))
        .hasSize(1);
  }

  @Test
  void ignoresWhiteSpaceAtTheEndsOfTheQuotation() {
    assertThat(text.places("\n  Maro \n")).containsExactly(new Range(2, 6));
  }

  @Test
  void matchesEverythingElseLetterByLetter() {
    assertThat(text.places("maro")).isEmpty();
    assertThat(text.places("\"It is")).isEmpty();
    assertThat(text.places("It is - for")).isEmpty();
    assertThat(text.places("Itis")).isEmpty();
    assertThat(text.places(".*")).isEmpty();
    assertThat(text.places("\\E.*")).isEmpty();
  }

  @Test
  void findsPlacesThatOverlap() {
    assertThat(new Quotable("a", "😀😀😀").places("😀😀"))
        .containsExactly(new Range(0, 2), new Range(1, 3));
  }

  @Test
  void findsNothingBlank() {
    assertThat(text.places("\u00a0 \u2003")).isEmpty();
    assertThat(text.near("\u00a0")).isEqualTo("not in the text of \"a\"; copy the words from it");
  }

  @Test
  void namesThePlaceThatDiffersOnlyInShape() {
    assertThat(text.near("\"it is - for now - enough.\""))
        .isEqualTo(
            "not in the text of \"a\" letter by letter; 13–40 “…Maro said: “It is – for now – enough.…”"
                + " differs only in quotation marks, dashes, blanks or case");
  }

  @Test
  void namesThePlaceUpToWhichItAgrees() {
    assertThat(text.near("Then Brek said yes again."))
        .isEqualTo(
            "not in the text of \"a\"; it agrees up to character 70, where the text goes on “no again.”");
  }

  @Test
  void listsThePlacesOfWhatStandsTwice() {
    assertThat(text.ambiguous(text.places("Brek said no")))
        .isEqualTo(
            "stands 2 times in the text of \"a\"; make the quotation longer:"
                + " 42–54 “…– enough.” Brek said no. Then Brek sa…”, 61–73 “…id no. Then Brek said no again.”");
  }

  @TestFactory
  Stream<DynamicTest> findsEachRangeOfTheTalksByItsWords() throws Exception {
    Texts texts = Texts.in(Path.of("src/test/resources/talks/texts"));
    Dossier talks =
        DossierReader.read(
                Sources.of(
                    List.of("src/test/resources/talks/dossier"), InputStream.nullInputStream()))
            .dossier();
    List<DynamicTest> tests = new ArrayList<>();
    for (Article article : talks.articles()) {
      String words = texts.withSha256(article.sha256()).orElseThrow().text();
      for (Claim claim : talks.claims()) {
        if (!claim.article().equals(article.id())) continue;
        for (Range range : claim.ranges()) {
          String quotation = Quotations.words(words, range);
          List<Range> places = new Quotable(article.id(), words).places(quotation);
          tests.add(
              dynamicTest(
                  article.id() + " " + range,
                  () -> {
                    assertThat(places).contains(range);
                    if (words.indexOf(quotation) == words.lastIndexOf(quotation)) {
                      assertThat(places).containsExactly(range);
                    }
                  }));
        }
      }
    }
    return tests.stream();
  }
}
