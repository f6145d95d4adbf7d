package parley.render.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.render.SampleAnswers.RENDERED;
import static parley.render.SampleAnswers.answer;
import static parley.render.SampleAnswers.mediators;
import static parley.render.SampleAnswers.row;
import static parley.render.SampleAnswers.text;
import static parley.render.SampleAnswers.wide;
import static parley.render.SampleAnswers.wideWithEvidence;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.GoldenFile;
import parley.render.AnswerFormat;
import parley.render.value.AnswerLayout;
import parley.render.value.TerminalText;
import parley.report.Answer;
import parley.report.AnswerRow;

final class TextTableTest {
  @Test
  void alignsColumnsUnderTheirNames() {
    assertThat(table(mediators(), 0))
        .isEqualTo(
            """
            round                           held on     mediators                   articles  note
            ──────────────────────────────  ──────────  ──────────────────────────  ────────  ──────────────────────────
            First direct talks at Istanbul  2025-05-16  Hakan Fidan, İbrahim Kalın        12  –
            Second round                    2025-06-02  –                                  3  {place: Çırağan, seats: 2}
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 60, 40})
  void putsEvidenceBelowItsRow(int width) {
    GoldenFile.check(
        RENDERED.resolve("mediators-" + width + ".txt"),
        text(AnswerFormat.TABLE, mediators(), wideWithEvidence(width)));
  }

  @Test
  void wrapsWideCellsAtWords() {
    Answer answer =
        answer(
            List.of("side", "demand"),
            row("Russia", "withdrawal of Ukrainian troops from four regions"),
            row("Ukraine", "a full ceasefire"));
    assertThat(table(answer, 30))
        .isEqualTo(
            """
            side     demand
            ───────  ─────────────────────
            Russia   withdrawal of
                     Ukrainian troops from
                     four regions

            Ukraine  a full ceasefire
            """);
  }

  @Test
  void breaksWordsThatAreLongerThanTheirColumn() {
    Answer answer = answer(List.of("n", "link"), row(1L, "see abcdefghijklmnopqrstuvwxyz now"));
    assertThat(table(answer, 13))
        .isEqualTo(
            """
            n  link
            ─  ──────────
            1  see
               abcdefghij
               klmnopqrst
               uvwxyz now
            """);
  }

  @Test
  void keepsDatesAndLongWordsWholeWhileThereIsRoom() {
    Answer answer =
        answer(
            List.of("day", "demand", "by"),
            row("2025-06-02", "neutralisation of the neighbour", "the delegation of the host"));
    assertThat(table(answer, 40))
        .isEqualTo(
            """
            day         demand          by
            ──────────  ──────────────  ────────────
            2025-06-02  neutralisation  the
                        of the          delegation
                        neighbour       of the host
            """);
  }

  @Test
  void alignsWideAndCombiningCharacters() {
    Answer answer =
        answer(
            List.of("名字", "word", "n"),
            row("和平谈判", "e\u0301te\u0301", 1L),
            row("🇺🇦 ok", "سَلَام", 22L),
            row("👍🏽", "❤\uFE0F", 333L));
    assertThat(table(answer, 0))
        .isEqualTo(
            """
            名字      word    n
            ────────  ────  ───
            和平谈判  e\u0301te\u0301     1
            🇺🇦 ok     سَلَام   22
            👍🏽        ❤\uFE0F    333
            """);
  }

  @Test
  void wrapsTextWithoutBlanksBetweenCharacters() {
    Answer answer = answer(List.of("text"), row("和平谈判在伊斯坦布尔举行"), row("x👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽"));
    assertThat(table(answer, 9))
        .isEqualTo(
            """
            text
            ─────────
            和平谈判
            在伊斯坦
            布尔举行

            x👍🏽👍🏽👍🏽👍🏽
            👍🏽👍🏽
            """);
  }

  @Test
  void laysRowsOutAsBlocksWhereColumnsDoNotFit() {
    Answer answer =
        answer(
            List.of("round", "held on", "who led the delegation"),
            row("second round of direct talks", "2025-06-02", "Vladimir Medinsky"),
            row(null, "2025-07-23", List.of()));
    assertThat(table(answer, 26))
        .isEqualTo(
            """
            round:   second round of
                     direct talks
            held on: 2025-06-02
            who led  Vladimir Medinsky
            the
            delegati
            on:
            ──────────────────────────
            round:   –
            held on: 2025-07-23
            who led  –
            the
            delegati
            on:
            """);
  }

  @Test
  void saysThatThereAreNoRows() {
    Answer answer = answer(List.of("round", "mediator"));
    assertThat(table(answer, 80))
        .isEqualTo(
            """
            round  mediator
            ─────  ────────
            (no rows)
            """);
    assertThat(table(answer, 8))
        .isEqualTo(
            """
            round:
            mediator
            :
            (no rows)
            """);
  }

  @Test
  void showsNothingAsADash() {
    assertThat(table(answer(List.of("a", "b"), row(null, List.of()), row("", Map.of())), 0))
        .isEqualTo(
            """
            a  b
            ─  ──
            –  –
               {}
            """);
  }

  @Test
  void writesNumbersInFull() {
    assertThat(table(answer(List.of("n"), row(12_500_000d), row(0.5), row(Long.MIN_VALUE)), 0))
        .isEqualTo(
            """
                               n
            ────────────────────
                        12500000
                             0.5
            -9223372036854775808
            """);
  }

  @Test
  void colorsHeaderRulesAndEvidenceAlone() {
    Answer answer = new Answer("", "", Map.of(), List.of("a"), List.of(row("\u001b[31mred")), true);
    assertThat(text(AnswerFormat.TABLE, answer, new AnswerLayout(0, true, true)))
        .isEqualTo(
            """
            \u001b[1ma\u001b[0m
            \u001b[2m─────────────\u001b[0m
            \\u{1b}[31mred
            \u001b[2m  ↳ no article says\u001b[0m
            """);
  }

  @Test
  void saysNothingOfEvidenceWhereTheAnswerHasNone() {
    Answer free = new Answer("", "", Map.of(), List.of("a"), List.of(row(1L)), false);
    assertThat(text(AnswerFormat.TABLE, free, wideWithEvidence(0))).isEqualTo("a\n─\n1\n");
  }

  @Test
  void survivesAnAnswerWithoutColumns() {
    assertThat(table(answer(List.of()), 80)).isEqualTo("\n(no rows)\n");
  }

  @Test
  void keepsEveryCharacterAndTheWidthWhateverTheWords() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      int columns = 1 + random.nextInt(5);
      List<String> names =
          random.ints(columns, 0, 3).mapToObj(n -> "name " + words(random, n)).toList();
      AnswerRow only = row(cells(random, columns)); // blocks repeat the names for each row
      Answer answer = answer(names, only);
      int width = 24 + random.nextInt(80);
      String table = table(answer, width);
      assertThat(table.lines())
          .allMatch(line -> TerminalText.width(line) <= width, "at most " + width);
      assertThat(table.lines()).allMatch(line -> line.equals(line.stripTrailing()));
      assertThat(letters(table)).isEqualTo(letters(table(answer, 0)));
    }
  }

  private static Object[] cells(Random random, int columns) {
    return random.ints(columns, 0, 12).mapToObj(n -> words(random, n)).toArray();
  }

  private static String words(Random random, int count) {
    List<String> words =
        List.of("peace", "和平谈判", "e\u0301te\u0301", "👍🏽👍🏽", "x".repeat(30), "");
    return random
        .ints(count, 0, words.size())
        .mapToObj(words::get)
        .collect(Collectors.joining(" "));
  }

  /** The code points of a table without blanks and rules, in an order that no layout changes. */
  private static String letters(String table) {
    return table
        .codePoints()
        .filter(point -> point > ' ' && point != '─')
        .sorted()
        .mapToObj(Character::toString)
        .filter(point -> !point.equals(":"))
        .collect(Collectors.joining());
  }

  private static String table(Answer answer, int width) {
    return text(AnswerFormat.TABLE, answer, wide(width));
  }
}
