package parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.report.Report.Column;

class ReportFileParserTest {
  private static final String WHOLE =
      """
      // Who attacked whom
      //
      // One row for each attack.
      // Attacks that are foretold are left out.
      //
      // @param by text: only attacks by this side
      // @values by MATCH (side:Actor) RETURN side.id AS value, side.name AS name ORDER BY value
      // @param since date = 2025-06-01: only attacks from this day on
      // @param most integer = 10: at most so many rows
      // @param share number = 0.5: at least this share
      // @param plain boolean = false: only what articles assert
      // @param near text = null: only attacks at this place: by id or name
      // @column attack: the event: by name
      // @column said by: who says so
      // @layout timeline
      // @plan reads every claim, because it must
      // @example parley report mine/attacks --by state:a
      // @example parley report mine/attacks --by state:b --most 3
      MATCH (attack:Attack)
      // not part of the header
      RETURN attack.name AS attack, [] AS `said by`, [] AS evidence
      ORDER BY attack;
      """;

  @Test
  void readsTitleDescriptionParametersValuesColumnsAndExamples() {
    assertThat(read(WHOLE))
        .isEqualTo(
            new Report(
                "mine/attacks",
                "Who attacked whom",
                "One row for each attack. Attacks that are foretold are left out.",
                List.of(
                    new Parameter(
                        "by",
                        Parameter.Type.TEXT,
                        "only attacks by this side",
                        null,
                        true,
                        "MATCH (side:Actor) RETURN side.id AS value, side.name AS name"
                            + " ORDER BY value",
                        false),
                    optional(
                        "since",
                        Parameter.Type.DATE,
                        "only attacks from this day on",
                        "2025-06-01"),
                    optional("most", Parameter.Type.INTEGER, "at most so many rows", "10"),
                    optional("share", Parameter.Type.NUMBER, "at least this share", "0.5"),
                    optional("plain", Parameter.Type.BOOLEAN, "only what articles assert", "false"),
                    new Parameter(
                        "near",
                        Parameter.Type.TEXT,
                        "only attacks at this place: by id or name",
                        null,
                        false,
                        null,
                        false)),
                List.of(
                    new Column("attack", "the event: by name"),
                    new Column("said by", "who says so")),
                List.of(
                    "parley report mine/attacks --by state:a",
                    "parley report mine/attacks --by state:b --most 3"),
                "timeline",
                "reads every claim, because it must",
                WHOLE,
                false));
    assertThat(read(WHOLE).family()).isEqualTo("mine");
  }

  @Test
  void readsLinesThatEndAsOnWindowsAndFileWithByteOrderMark() {
    Report report = read("\uFEFF" + WHOLE.replace("\n", "\r\n"));
    assertThat(report.title()).isEqualTo("Who attacked whom");
    assertThat(report.columns()).isEqualTo(read(WHOLE).columns());
    assertThat(report.parameters()).isEqualTo(read(WHOLE).parameters());
    assertThat(report.cypher()).startsWith("// Who");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          MATCH (n) RETURN n                        | 1: error: no title; start the file with a line "// What it asks"
          //                                        | 1: error: no title; make the first line "// What it asks"
          // @column a: b                           | 1: error: no title; make the first line "// What it asks"
          // T                                      | 1: error: the header names no column; add lines "// @column name: meaning"
          // T#// @column a: b#                     | 2: error: no Cypher below the header; add the question's statement
          // T#// @colum a: b                       | 2: error: @colum is not known; known are @param, @values, @column, @layout, @plan, @example
          // T#// @                                 | 2: error: @ is not known; known are @param, @values, @column, @layout, @plan, @example
          // T#// @column                           | 2: error: expected "@column name: meaning"
          // T#// @column a                         | 2: error: expected "@column name: meaning"
          // T#// @column a:                        | 2: error: expected "@column name: meaning"
          // T#// @column a: b#// @column a: c      | 3: error: a second column "a"; keep one of its @column lines
          // T#// @column evidence: b               | 2: error: every report returns evidence last; remove its @column line
          // T#// @column a: b#// more of a         | 3: error: text below a tag; a tag is one line, and the description comes before the first tag
          // T#// @param                            | 2: error: expected "@param name type = default: meaning"
          // T#// @param a text                     | 2: error: expected "@param name type = default: meaning"
          // T#// @param a: b                       | 2: error: expected "@param name type = default: meaning"
          // T#// @param A text: b                  | 2: error: expected "@param name type = default: meaning"
          // T#// @param a-b text: b                | 2: error: expected "@param name type = default: meaning"
          // T#// @param a txt: b                   | 2: error: "txt" is not a type; types are text, integer, number, boolean, date, end-date
          // T#// @param a integer = ten: b         | 2: error: the default "ten" is not a whole number; change it, or the type
          // T#// @param a boolean = yes: b         | 2: error: the default "yes" is not true or false; change it, or the type
          // T#// @param a date = 2025-6: b         | 2: error: the default "2025-6" is not a date; write a day, 2025-06-02, a month, 2025-06, or a year, 2025; change it, or the type
          // T#// @param a text: b#// @param a date: c | 3: error: a second parameter "a"; keep one of its @param lines
          // T#// @values                           | 2: error: expected "@values parameter MATCH … RETURN … AS value ORDER BY value"
          // T#// @values a                         | 2: error: expected "@values parameter MATCH … RETURN … AS value ORDER BY value"
          // T#// @values a RETURN 1 AS value       | 2: error: no parameter "a" above this line; add its @param line first
          // T#// @param a text: b#// @values a RETURN 1 AS value#// @values a RETURN 2 AS value | 4: error: a second @values for "a"; keep one of them
          // T#// @example                          | 2: error: expected "@example parley report …"
          """)
  void refusesHeaderAndNamesFileLineAndRemedy(String text, String message) {
    assertThatThrownBy(() -> read(text.replace('#', '\n')))
        .isInstanceOf(ReportException.class)
        .hasMessage("mine/attacks.cypher:" + message);
  }

  private static Report read(String text) {
    return ReportFileParser.read("mine/attacks", "mine/attacks.cypher", text, false);
  }

  private static Parameter optional(
      String name, Parameter.Type type, String description, String byDefault) {
    return new Parameter(name, type, description, byDefault, false, null, false);
  }

  private static final String RULE =
      """
      // Every claim has a subject
      //
      // @level error
      // @column at: the claim
      // @column problem: what is wrong
      RETURN 1
      """;

  @Test
  void readsRuleWithItsLevel() {
    EditorialRule rule = ReportFileParser.rule("rules/subject", "subject.cypher", RULE);
    assertThat(rule.level()).isEqualTo(EditorialRule.Level.ERROR);
    assertThat(rule.report().title()).isEqualTo("Every claim has a subject");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "// @level error | // | 5: error: a rule has a level; add a line \"// @level error\" or \"warning\"",
        "@level error | @level fatal | 3: error: expected \"@level error\" or \"@level warning\"",
        "problem: | why: | 5: error: a rule has the columns at and problem",
        "// @level | // @param x text: x\\n// @level | 6: error: a rule has no parameters; remove its @param lines"
      })
  void refusesRuleThatIsNone(String sound, String unsound, String message) {
    String text = RULE.replace(sound, unsound.replace("\\n", "\n"));
    assertThatThrownBy(() -> ReportFileParser.rule("rules/subject", "subject.cypher", text))
        .isInstanceOf(ReportException.class)
        .hasMessage("subject.cypher:" + message);
  }

  @Test
  void refusesReportWithALevel() {
    assertThatThrownBy(() -> read(RULE))
        .hasMessageEndingWith(":5: error: only rules have a level; remove the @level line");
  }
}
