package parley.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a bound means that is less exact than a day. */
class CalendarPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "2025-06-02, 2025-06-02, 2025-06-02",
    "2025-06, 2025-06-01, 2025-06-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025, 2025-01-01, 2025-12-31",
    "0001, 0001-01-01, 0001-12-31"
  })
  void dayMonthOrYearHasAFirstAndALastDay(String text, String first, String last) {
    CalendarPeriod period = CalendarPeriod.parse(text);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 2025",
        "yesterday",
        "02.06.2025",
        "2025-6",
        "2025-13",
        "2025-02-30",
        "2025~",
        "2025-06-02/2025-06-30",
        "12025",
        "٢٠٢٥"
      })
  void otherTextIsRefusedWithWhatIsExpected(String text) {
    assertThatThrownBy(() -> CalendarPeriod.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\""
                + text
                + "\" is not a date; write a day, 2025-06-02, a month, 2025-06, or a year, 2025");
  }
}
