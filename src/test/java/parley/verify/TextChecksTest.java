package parley.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.SourceFinder;

class TextChecksTest {
  private static final String TEXT = "Ada Brandt met cafe\u0301 owners \uD83D\uDE42 by the lake.";

  @TempDir Path folder;
  private Path texts;

  @BeforeEach
  void makeFolder() throws IOException {
    texts = Files.createDirectory(folder.resolve("texts"));
  }

  @Test
  void rangesOfWholeWordsFit() throws Exception {
    write("any name", TEXT);
    assertThat(violations(TEXT, length(TEXT), "[0, 10], [15, 20], [28, 29], [30, 42]")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[3, 10] | the range [3, 10] starts with a blank; without blanks it is [4, 10]",
        "[0, 11] | the range [0, 11] ends with a blank; without blanks it is [0, 10]",
        "[3, 4]  | the range [3, 4] has only blanks; mark the words that say it",
        "[15, 19] | the range [15, 19] ends inside the character \"e\u0301\"; with all of it the range is [15, 20]",
        "[19, 27] | the range [19, 27] starts inside the character \"e\u0301\"; with all of it the range is [18, 27]",
      })
  void rangeThatCutsCharactersOrTakesBlanks(String range, String message) throws Exception {
    write("any name", TEXT);
    assertThat(violations(TEXT, length(TEXT), "[0, 10], " + range))
        .containsExactly(dossier() + ":6:19: error: /claims/0/ranges/1: " + message);
  }

  @Test
  void halfOfAFlagIsNoCharacter() throws Exception {
    String text = "x \uD83C\uDDF9\uD83C\uDDF7 y";
    write("any name", text);
    assertThat(violations(text, length(text), "[2, 4], [0, 3]"))
        .singleElement()
        .asString()
        .endsWith(
            "the range [0, 3] ends inside the character \"\uD83C\uDDF9\uD83C\uDDF7\"; with all of it the range is [0, 4]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[3, 11] | error: the range [3, 11] starts inside \"Ilva\"; with whole words it is [2, 11]",
        "[2, 9] | error: the range [2, 9] ends inside \"Torr\"; with whole words it is [2, 11]",
        "[1, 10] | error: the range [1, 10] ends inside \"Torr\"; with whole words it is [2, 11]",
        "[3, 14] | error: the range [3, 14] starts inside \"Ilva\" and ends inside \"said\"; with whole words it is [2, 16]",
        "[28, 29] | error: the range [28, 29] ends inside \"1,000\"; with whole words it is [28, 33]",
        "[30, 36] | error: the range [30, 36] starts inside \"1,000\"; with whole words it is [28, 36]",
        "[34, 35] | error: the range [34, 35] ends inside \"km\"; with whole words it is [34, 36]",
        "[38, 43] | error: the range [38, 43] ends inside \"co\u00ADoperate\"; with whole words it is [38, 48]"
      })
  void rangeThatCutsWordsOrNumbers(String range, String message) throws Exception {
    String text = "\uD83D\uDE42 Ilva Torr said: no truce, 1,000 km. co\u00ADoperate";
    write("any name", text);
    assertThat(violations(text, length(text), range))
        .containsExactly(
            dossier() + ":5:15: " + message.replace(": the", ": /claims/0/ranges/0: the"));
  }

  /** Words in brackets are marked. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a [cease]-[fire] of [Ukraine]’s army and [l’][accord]",
        "[20]km, [$]5[bn], [40]%, [US$][20], [€3.5] million, [No]. [4a]",
        "on [02.06].[2025] and at [10]:[30], score [3]:[1], [192.168].0.1",
        "he said “[not now]”, («[never]») [he] [“]said[”]…",
        "[state_][of], [#peace] [@ilva] [ilva]@[example].[org]",
        "[\u0414\u043E\u043D\u0435\u0446\u043A] [Zoe\u0308] [\uD83D\uDC69\u200D\uD83D\uDCBB]",
        "[\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35][\u0E0A\u0E32\u0E27\u0E42\u0E25\u0E01]"
      })
  void wholeWordsOfManyKindsFit(String marked) throws Exception {
    String text = marked.replaceAll("[\\[\\]]", "");
    write("any name", text);
    List<String> ranges = new ArrayList<>();
    int start = 0;
    int brackets = 0;
    for (int i = 0; i < marked.length(); i++) {
      int at = marked.codePointCount(0, i) - brackets;
      if (marked.charAt(i) == '[') start = at;
      if (marked.charAt(i) == ']') ranges.add("[" + start + ", " + at + "]");
      if (marked.charAt(i) == '[' || marked.charAt(i) == ']') brackets++;
    }
    assertThat(violations(text, length(text), String.join(", ", ranges))).isEmpty();
  }

  @Test
  void wordsInScriptsWithoutBlanksAreGuessedSoTheyAreWarnings() throws Exception {
    String text =
        "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u0E0A\u0E32\u0E27\u0E42\u0E25\u0E01 \u5317\u4EAC";
    write("any name", text);
    assertThat(violations(text, length(text), "[0, 8], [13, 14]"))
        .containsExactly(
            dossier()
                + ":5:15: warning: /claims/0/ranges/0: the range [0, 8] ends inside \"\u0E0A\u0E32\u0E27\"; with whole words it is [0, 9]",
            dossier()
                + ":6:19: warning: /claims/0/ranges/1: the range [13, 14] ends inside \"\u5317\u4EAC\"; with whole words it is [13, 15]");
  }

  @Test
  void surrogatePairIsOneCharacterThatNoRangeCanCut() throws Exception {
    String text = "\uD83D\uDE42\uD83D\uDE43";
    write("any name", text);
    assertThat(violations(text, 2, "[0, 1], [1, 2]")).isEmpty();
  }

  @Test
  void exactWordsAreHeldAgainstTheText() throws Exception {
    write("any name", TEXT);
    int length = length(TEXT);
    assertThat(violations(TEXT, length, "[0, 10]], \"exact\": [\"Ada Brandt\"")).isEmpty();
    assertThat(violations(TEXT, length, "[28, 29]], \"exact\": [\"\uD83D\uDE42\"")).isEmpty();
    assertThat(
            violations(
                TEXT, length, "[0, 10], [15, 20]], \"exact\": [\"Ada Brandt\", \"cafe\u0301\""))
        .isEmpty();
    assertThat(violations(TEXT, length, "[0, 10], [15, 20]], \"exact\": [\"Ada Brandt\", \"Cafe\""))
        .containsExactly(
            dossier()
                + ":6:54: error: /claims/0/exact/1: the text has \"cafe\u0301\" at [15, 20]; at character 15 it has U+0063 LATIN SMALL LETTER C, \"exact\" has U+0043 LATIN CAPITAL LETTER C; copy the words from the text, or mark the range again");
  }

  @Test
  void exactWordsWithoutTheTextAreNotChecked() throws Exception {
    ReadResult result =
        reading(TEXT.getBytes(UTF_8), length(TEXT), "[0, 10]], \"exact\": [\"Bea Brandt\"");
    assertThat(TextChecks.of(result, TextFolder.open(texts)))
        .filteredOn(check -> check.rule().equals("texts/exact"))
        .singleElement()
        .satisfies(check -> assertThat(check.executed()).isFalse())
        .satisfies(check -> assertThat(check.violations()).isEmpty());
  }

  @Test
  void wrongLengthAndRangeAfterTheText() throws Exception {
    write("any name", "Ada met.");
    assertThat(violations("Ada met.", 20, "[0, 3], [4, 12]"))
        .containsExactly(
            dossier()
                + ":2:15: error: /articles/0: article \"a-1\": its text has 8 characters, not 20; correct \"length\"",
            dossier()
                + ":6:19: error: /claims/0/ranges/1: the range [4, 12] ends after the text, which has 8 characters; mark it again");
  }

  @Test
  void textThatIsNotUtf8() throws Exception {
    byte[] bytes = {'A', (byte) 0xe9};
    Files.write(texts.resolve("latin.txt"), bytes);
    assertThat(violations(bytes, 2, "[0, 2]"))
        .containsExactly(
            dossier()
                + ":2:15: error: /articles/0: article \"a-1\": its text \"latin.txt\" is not UTF-8; save it as UTF-8, and correct \"sha256\"");
  }

  @Test
  void missingTextIsAViolationOfItsArticle() throws Exception {
    write("other.txt", "Something else altogether, which is as long as this");
    write(".a-1", TEXT + "hidden");
    Files.createDirectory(texts.resolve("a-1"));
    assertThat(violations(TEXT, length(TEXT), "[3, 10]"))
        .containsExactly(
            dossier()
                + ":2:15: error: /articles/0: article \"a-1\": no text has its hash; add the text as it was when the ranges were marked");
  }

  @Test
  void changedTextIsFoundByItsNameOrItsContent() throws Exception {
    write("b.txt", TEXT.replace("owners", "ovvners"));
    assertThat(violations(TEXT, length(TEXT), "[0, 10]"))
        .singleElement()
        .asString()
        .endsWith(
            "no text has its hash; \"b.txt\" is similar: 43 characters, not 42; give the text that was marked, or mark the changed one again");
    write("the a-1 one.txt", TEXT.replace("owners", "0wners"));
    assertThat(violations(TEXT, length(TEXT), "[0, 10]"))
        .singleElement()
        .asString()
        .contains("\"the a-1 one.txt\" is similar: as long, with other characters;");
  }

  @Test
  void sentencesAreCountedWithoutBlankOnesAndHeadlinesAlone() throws Exception {
    String text =
        "A headline\n\nBy Ada Brandt\n\n \n\nShe \uD83D\uDE42 met. They\nspoke. \"Why?\" he asked.\n\n\n";
    CodePointText article = new CodePointText(text);
    assertThat(SentenceIndex.of(article).sentences())
        .extracting(article::quotation)
        .extracting(String::strip)
        .containsExactly(
            "A headline",
            "By Ada Brandt",
            "She \uD83D\uDE42 met.",
            "They\nspoke.",
            "\"Why?\"",
            "he asked.");
    write("any name", text);
    ReadResult result = reading(text.getBytes(UTF_8), length(text), "[0, 1], [34, 42]");
    assertThat(new VerificationTables(result.dossier(), TextFolder.open(texts)).coverage().rows())
        .singleElement()
        .satisfies(row -> assertThat(row.cells()).containsExactly("a-1", null, 1L, 6L, 3L, 50L));
  }

  @Test
  void endOfALineOnWindowsEndsNoSentence() {
    CodePointText text = new CodePointText("Title\r\n\r\nThey met\r\nand spoke.\r\n");
    assertThat(SentenceIndex.of(text).sentences())
        .extracting(text::quotation)
        .containsExactly("Title\r\n\r\n", "They met\r\nand spoke.\r\n");
  }

  @Test
  void articleWithoutTextHasNoCoverageAndNoQuotations() throws Exception {
    ReadResult result = reading(TEXT.getBytes(UTF_8), length(TEXT), "[0, 10]");
    VerificationTables tables = new VerificationTables(result.dossier(), TextFolder.open(texts));
    assertThat(tables.coverage().rows().get(0).cells())
        .containsExactly("a-1", null, 1L, null, null, null);
    assertThat(tables.quotations().rows().get(0).cells())
        .containsExactly("a-1", 0L, "c1", "states", null, "She met.");
  }

  private List<String> violations(String text, int length, String ranges) throws Exception {
    return violations(text.getBytes(UTF_8), length, ranges);
  }

  private List<String> violations(byte[] text, int length, String ranges) throws Exception {
    return TextChecks.of(reading(text, length, ranges), TextFolder.open(texts)).stream()
        .flatMap(check -> check.violations().stream())
        .map(Violation::toString)
        .toList();
  }

  private ReadResult reading(byte[] text, int length, String ranges) throws Exception {
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    Files.writeString(
        Path.of(dossier()),
        """
        {"people": [{"id": "p", "name": "Ada Brandt"}],
         "articles": [{"id": "a-1", "title": "At the lake", "length": %d, "publishedBasis": "unknown",
           "sha256": "%s"}],
         "claims": [{"id": "c1", "article": "a-1", "act": "states", "subject": "p", "paraphrase": "She met.",
           "ranges": [%s]}]}
        """
            .formatted(length, sha256, ranges.replaceFirst("], ", "],\n                  ")));
    ReadResult result =
        DossierReader.read(SourceFinder.find(List.of(dossier()), InputStream.nullInputStream()));
    assertThat(result.problems(Map.of())).isEmpty();
    return result;
  }

  private String dossier() {
    return folder.resolve("dossier.json").toString();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(texts.resolve(name), text);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
