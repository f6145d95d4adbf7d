package parley.dossier.quote;

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
import parley.dossier.DossierReader;
import parley.dossier.source.SourceFinder;
import parley.model.Dossier;
import parley.model.claim.Claim;
import parley.model.source.Article;
import parley.model.value.TextRange;

/** Quotations are found where they stand, and nowhere else. */
final class QuoteIndexTest {
  private static final String TEXT =
      "🕊 Maro said: “It is – for now –\nenough.”\r\nBrek said no. Then Brek said no again.";

  private final QuoteIndex text = new QuoteIndex("a", TEXT);

  @Test
  void countsCodePointsNotUnits() {
    assertThat(text.find("Maro")).containsExactly(new TextRange(2, 6));
  }

  @Test
  void takesAnyRunOfWhiteSpaceForAnyOther() {
    assertThat(text.find("now –   enough.”\t Brek"))
        .containsExactlyElementsOf(text.find("now –\nenough.”\r\nBrek"))
        .hasSize(1);
  }

  @Test
  void ignoresWhiteSpaceAtTheEndsOfTheQuotation() {
    assertThat(text.find("\n  Maro \n")).containsExactly(new TextRange(2, 6));
  }

  @Test
  void matchesEverythingElseLetterByLetter() {
    assertThat(text.find("maro")).isEmpty();
    assertThat(text.find("\"It is")).isEmpty();
    assertThat(text.find("It is - for")).isEmpty();
    assertThat(text.find("Itis")).isEmpty();
    assertThat(text.find(".*")).isEmpty();
    assertThat(text.find("\\E.*")).isEmpty();
  }

  @Test
  void findsPlacesThatOverlap() {
    assertThat(new QuoteIndex("a", "😀😀😀").find("😀😀"))
        .containsExactly(new TextRange(0, 2), new TextRange(1, 3));
  }

  @Test
  void findsNothingBlank() {
    assertThat(text.find("\u00a0 \u2003")).isEmpty();
    assertThat(text.describeNearMatch("\u00a0"))
        .isEqualTo("not in the text of \"a\"; copy the words from it");
  }

  @Test
  void namesThePlaceThatDiffersOnlyInShape() {
    assertThat(text.describeNearMatch("\"it is - for now - enough.\""))
        .isEqualTo(
            "not in the text of \"a\" letter by letter; 13–40 “…Maro said: “It is – for now – enough.…”"
                + " differs only in quotation marks, dashes, blanks or case");
  }

  @Test
  void namesThePlaceUpToWhichItAgrees() {
    assertThat(text.describeNearMatch("Then Brek said yes again."))
        .isEqualTo(
            "not in the text of \"a\"; it agrees up to character 70, where the text goes on “no again.”");
  }

  @Test
  void listsThePlacesOfWhatStandsTwice() {
    assertThat(text.describeAmbiguity(text.find("Brek said no")))
        .isEqualTo(
            "stands 2 times in the text of \"a\"; make the quotation longer:"
                + " 42–54 “…– enough.” Brek said no. Then Brek sa…”, 61–73 “…id no. Then Brek said no again.”");
  }

  @TestFactory
  Stream<DynamicTest> findsEachRangeOfTheTalksByItsWords() throws Exception {
    TextFolder texts = TextFolder.open(Path.of("src/test/resources/talks/texts"));
    Dossier talks =
        DossierReader.read(
                SourceFinder.find(
                    List.of("src/test/resources/talks/dossier"), InputStream.nullInputStream()))
            .dossier();
    List<DynamicTest> tests = new ArrayList<>();
    for (Article article : talks.articles()) {
      String words = texts.findBySha256(article.sha256()).orElseThrow().text();
      for (Claim claim : talks.claims()) {
        if (!claim.article().equals(article.id())) continue;
        for (TextRange range : claim.ranges()) {
          String quotation = UnpinnedCopies.words(words, range);
          List<TextRange> places = new QuoteIndex(article.id(), words).find(quotation);
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
