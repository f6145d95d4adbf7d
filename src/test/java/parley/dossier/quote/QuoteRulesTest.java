package parley.dossier.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.dossier.SampleDocuments.problems;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.SampleDocuments;
import parley.model.claim.Claim;
import parley.model.value.TextRange;

/** What is said about quotations and texts, with and without the texts. */
final class QuoteRulesTest {
  private static final String TEXT = "Ada Linde spoke for Orlund. Ada Linde left at noon.\n";

  @TempDir Path folder;

  @Test
  void wantsRangesOrQuotation() {
    assertThat(
            problems(
                """
            articles: [{id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 100, publishedBasis: unknown}]
            states: [{id: s, name: S}]
            claims:
              - {act: states, article: a1, paraphrase: P, subject: s}
              - {act: states, article: a1, paraphrase: P, subject: s, ranges: [[0, 5]], quote: words}
              - {act: states, article: a1, paraphrase: P, subject: s, qoute: words}
              - {act: states, article: a1, paraphrase: P, subject: s, quote: []}
              - {act: states, article: a1, paraphrase: P, subject: s, quote: [x, ' ', x]}
              - {act: states, article: a1, paraphrase: P, subject: s, quote: 5}
            """))
        .containsExactly(
            "a.yaml:4:5: error: /claims/0: missing \"ranges\" or \"quote\"; add one",
            "a.yaml:5:59: error: /claims/1/ranges: \"ranges\" cannot be used with \"quote\"; remove one",
            "a.yaml:6:59: error: /claims/2/qoute: unknown key \"qoute\"; did you mean \"quote\"?",
            "a.yaml:7:66: error: /claims/3/quote: the list is empty; name at least one",
            "a.yaml:8:70: error: /claims/4/quote/1: this text is blank, or nothing in it can be seen; write something or remove the key",
            "a.yaml:8:75: error: /claims/4/quote/2: \"x\" is listed twice; remove one",
            "a.yaml:9:66: error: /claims/5/quote: expected text or a list, got the number 5; put it in quotes");
  }

  @Test
  void wantsHashAndLengthOrTextFile() {
    assertThat(
            problems(
                """
            articles:
              - {id: a1, title: T, publishedBasis: unknown}
              - {id: a2, title: T, publishedBasis: unknown, textFile: a.txt, length: 7}
              - {id: a3, title: T, publishedBasis: unknown, textfile: a.txt}
              - {id: a4, title: T, publishedBasis: unknown, textFile: ../a.txt}
              - {id: a5, title: T, publishedBasis: unknown, textFile: b.txt}
            """))
        .containsExactly(
            "a.yaml:2:5: error: /articles/0: missing \"length\" or \"textFile\"; add one",
            "a.yaml:2:5: error: /articles/0: missing \"sha256\" or \"textFile\"; add one",
            "a.yaml:3:66: error: /articles/1/length: \"length\" cannot be used with \"textFile\"; remove one",
            "a.yaml:4:49: error: /articles/2/textfile: unknown key \"textfile\"; did you mean \"textFile\"?",
            "a.yaml:5:59: error: /articles/3/textFile: \"../a.txt\" is not a file's name; name a file of the folder that --texts gives",
            "a.yaml:6:59: error: /articles/4/textFile: this article names its text but has no sha256 and length; run \"parley pin --texts DIR FILE\"");
  }

  @Test
  void quotationsBecomeRangesInMemory() throws Exception {
    ReadResult result =
        read(
            """
            states: [{id: s, name: S}]
            articles: [{id: a1, title: T, textFile: a.txt, publishedBasis: unknown}]
            claims:
              - {act: states, article: a1, paraphrase: P, subject: s, quote: [for Orlund, left at noon]}
            """);
    assertThat(SampleDocuments.lines(result)).isEmpty();
    assertThat(result.dossier().articles())
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.length()).isEqualTo(52);
              assertThat(article.sha256())
                  .isEqualTo(StoredText.read(folder.resolve("a.txt")).sha256());
            });
    assertThat(result.dossier().claims())
        .flatExtracting(Claim::ranges)
        .containsExactly(new TextRange(16, 26), new TextRange(38, 50));
  }

  @Test
  void saysWhatIsNotFoundAndWhatIsFoundTwice() throws Exception {
    assertThat(
            lines(
                """
            states: [{id: s, name: S}]
            articles: [{id: a1, title: T, textFile: a.txt, publishedBasis: unknown}]
            claims:
              - {act: states, article: a1, paraphrase: P, subject: s, quote: Ada Linde}
              - {act: states, article: a1, paraphrase: Q, subject: s, quote: [left at noon, FOR ORLUND]}
              - {act: states, article: a1, paraphrase: R, subject: s, quote: nothing of it}
            """))
        .containsExactly(
            "a.yaml:4:66: error: /claims/0/quote: stands 2 times in the text of \"a1\"; make the quotation longer: 0–9 “Ada Linde spoke for Orlund. Ada Linde…”, 28–37 “…for Orlund. Ada Linde left at noon.”",
            "a.yaml:5:81: error: /claims/1/quote/1: not in the text of \"a1\" letter by letter; 16–26 “…Linde spoke for Orlund. Ada Linde left…” differs only in quotation marks, dashes, blanks or case",
            "a.yaml:6:66: error: /claims/2/quote: not in the text of \"a1\"; copy the words from it");
  }

  @Test
  void saysOnceThatTextIsChangedOrMissing() throws Exception {
    Files.write(folder.resolve("latin.txt"), new byte[] {'M', (byte) 0xfc, 'n'});
    Files.writeString(folder.resolve("empty.txt"), "\n");
    String shown = "\"" + folder + "\"";
    if (shown.length() > 62) shown = shown.substring(0, 61) + "…\"";
    assertThat(
            lines(
                """
            states: [{id: s, name: S}]
            articles:
              - {id: a1, title: T, sha256: '1111111111111111111111111111111111111111111111111111111111111111', length: 9, publishedBasis: unknown}
              - {id: a2, title: T, textFile: b.txt, publishedBasis: unknown}
              - {id: a3, title: T, textFile: latin.txt, publishedBasis: unknown}
              - {id: a4, title: T, textFile: empty.txt, publishedBasis: unknown}
              - {id: a5, title: T, textFile: a.txt, publishedBasis: unknown}
              - {id: a6, title: T, textFile: a.txt, publishedBasis: unknown}
            claims:
              - {act: states, article: a1, paraphrase: P, subject: s, quote: Ada Linde}
              - {act: states, article: a1, paraphrase: Q, subject: s, quote: noon}
            """))
        .containsExactly(
            "a.yaml:3:32: error: /articles/0/sha256: no file in "
                + shown
                + " has this SHA-256, so no quotation can be looked up; put the unchanged text there",
            "a.yaml:4:34: error: /articles/1/textFile: no file \"b.txt\" in "
                + shown
                + "; did you mean \"a.txt\"?",
            "a.yaml:5:34: error: /articles/2/textFile: the text \"latin.txt\" is not UTF-8; save it as UTF-8",
            "a.yaml:6:34: error: /articles/3/textFile: the text \"empty.txt\" is empty; save the article in it",
            "a.yaml:8:34: error: /articles/5/textFile: this text is already an article at a.yaml:7; one text is one article; remove one");
  }

  @Test
  void saysThatLengthIsNotThatOfTheText() throws Exception {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    assertThat(
            lines(
                """
            states: [{id: s, name: S}]
            articles: [{id: a1, title: T, sha256: %s, length: 9, publishedBasis: unknown}]
            claims: [{act: states, article: a1, paraphrase: Q, subject: s, quote: noon}]
            """
                    .formatted(StoredText.read(folder.resolve("a.txt")).sha256())))
        .contains("a.yaml:2:113: error: /articles/0/length: the text has 52 characters, not 9");
  }

  @Test
  void quotationIsFoundHoweverItsAccentsAreComposed() throws Exception {
    assertThat(ranges("spoke in Gdan\u0301sk, then", "in Gda\u0144sk"))
        .containsExactly(new TextRange(6, 16));
    assertThat(ranges("spoke in Gda\u0144sk, then", "in Gdan\u0301sk"))
        .containsExactly(new TextRange(6, 15));
    assertThat(ranges("🕊 \u1100\u1161\u11a8\u1100\u1161 left", "\uac01\uac00 left"))
        .containsExactly(new TextRange(2, 12));
    assertThat(ranges("10 \u212b wide", "10 \u00c5")).containsExactly(new TextRange(0, 4));
  }

  @Test
  void quotationNeverEndsInsideACharacter() throws Exception {
    String nowhere = "a.yaml:4:66: error: /claims/0/quote: not in the text of \"a1\"";
    assertThat(lines("The Cafe\u0301 was shut.", "The Cafe"))
        .containsExactly(
            nowhere
                + " letter by letter; 0–9 “The Cafe\u0301 was shut.” differs only in accents, or in blanks, case and the like");
    assertThat(lines("The Caf\u00e9 was shut.", "the cafe"))
        .containsExactly(
            nowhere
                + " letter by letter; 0–8 “The Caf\u00e9 was shut.” differs only in accents, or in blanks, case and the like");
    assertThat(lines("He sent 👨\u200d👩\u200d👧.", "He sent 👨"))
        .containsExactly(nowhere + "; copy the words from it");
    assertThat(lines("यह दी गई", "यह द")).containsExactly(nowhere + "; copy the words from it");
    assertThat(lines("The Cafe\u0301s. The Cafe", "The Cafe")).isEmpty();
  }

  @Test
  void otherDifferencesAreNamedInTextsOfEitherForm() throws Exception {
    assertThat(lines("He said “Cafe\u0301s no”.", "said \"Caf\u00e9s no\""))
        .containsExactly(
            "a.yaml:4:66: error: /claims/0/quote: not in the text of \"a1\" letter by letter; 3–19 “He said “Cafe\u0301s no”.” differs only in quotation marks, dashes, blanks or case");
  }

  @Test
  void quotationThatYamlSplitsAtItsCommasIsNoticed() throws Exception {
    String text = "He said no, and left, then. She,too, said no.";
    String split =
        ", but YAML splits what has no quotes at its commas; put the whole quotation in quotes, or each part of it";
    assertThat(lines(text, "X").get(0)).startsWith("a.yaml:4:66");
    assertThat(flow(text, "[He said no, and left, then]"))
        .containsExactly(
            "a.yaml:4:67: error: /claims/0/quote/0: the text goes on \", and left\"" + split,
            "a.yaml:4:79: error: /claims/0/quote/1: the text goes on \", then\"" + split);
    assertThat(flow(text, "[She,too]"))
        .containsExactly(
            "a.yaml:4:67: error: /claims/0/quote/0: the text goes on \",too\"" + split);
    assertThat(flow(text, "[\"He said no\", \"and left\"]")).isEmpty();
    assertThat(flow(text, "[He said no, then]")).isEmpty();
  }

  private List<String> flow(String text, String quotations) throws Exception {
    return SampleDocuments.lines(read(text, claim("").replace("''", quotations)));
  }

  @Test
  void nameOfATextIsFoundHoweverItsAccentsAreComposed() throws Exception {
    Files.writeString(folder.resolve("Gdan\u0301sk.txt"), TEXT);
    assertThat(
            SampleDocuments.lines(
                DossierReader.read(
                    List.of(
                        SampleDocuments.source(
                            "a.yaml",
                            "articles: [{id: a1, title: T, textFile: Gda\u0144sk.txt, publishedBasis: unknown}]")),
                    TextFolder.open(folder))))
        .isEmpty();
  }

  private List<TextRange> ranges(String text, String quotation) throws Exception {
    ReadResult result = read(text, claim(quotation));
    assertThat(SampleDocuments.lines(result)).isEmpty();
    return result.dossier().claims().stream().flatMap(claim -> claim.ranges().stream()).toList();
  }

  private List<String> lines(String text, String quotation) throws Exception {
    return SampleDocuments.lines(read(text, claim(quotation)));
  }

  private static String claim(String quotation) {
    return """
        states: [{id: s, name: S}]
        articles: [{id: a1, title: T, textFile: a.txt, publishedBasis: unknown}]
        claims:
          - {act: states, article: a1, paraphrase: P, subject: s, quote: '%s'}
        """
        .formatted(quotation);
  }

  private List<String> lines(String yaml) throws Exception {
    return SampleDocuments.lines(read(yaml));
  }

  private ReadResult read(String yaml) throws Exception {
    return read(TEXT, yaml);
  }

  private ReadResult read(String text, String yaml) throws Exception {
    Files.writeString(folder.resolve("a.txt"), text);
    return DossierReader.read(
        List.of(SampleDocuments.source("a.yaml", yaml)), TextFolder.open(folder));
  }
}
