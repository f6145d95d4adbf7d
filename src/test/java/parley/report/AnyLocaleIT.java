package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.query.Graph;
import parley.neo4j.window.TimeWindow;

/** A server may run in a locale in which the capital of i is another: statements need none. */
@Isolated
class AnyLocaleIT {
  private static final ReportCatalogue CATALOGUE = ReportCatalogue.of(List.of());
  private final Locale usual = Locale.getDefault();

  @Test
  void noStatementLeavesTheLetterIToTheLocale() throws IOException {
    List<String> statements = new ArrayList<>();
    for (Path folder : List.of(Path.of("cypher"), Path.of("loader"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".cypher")).toList()) {
          statements.add(Files.readString(file));
        }
      }
    }
    assertThat(statements)
        .hasSizeGreaterThan(50)
        // No label has a capital I.
        .allSatisfy(
            text ->
                assertThat(text).doesNotContainPattern("to(Upper|Lower)\\((?!replace|label\\))"));
  }

  @Test
  @Tag("long")
  void statementsAnswerTheSameOnATurkishServer() {
    try (Store store = TestEngine.TALKS.loaded()) {
      Locale.setDefault(Locale.ROOT);
      List<Object> answers = answers(store);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat("i".toUpperCase(Locale.getDefault())).isNotEqualTo("I");
      assertThat(answers(store)).isEqualTo(answers);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static List<Object> answers(Store store) {
    List<Object> answers = new ArrayList<>();
    answers.add(report("people/names", Map.of("name", "TIDEWATER TALKS", "type", "all"), store));
    answers.add(store.findByName("IKRAM ODUYA"));
    answers.add(store.links(store.allClaims().rows().stream().map(AnyLocaleIT::id).toList()));
    ReportCatalogue.rules().stream()
        .filter(rule -> rule.report().name().endsWith("fact-support"))
        .forEach(rule -> answers.add(rule.findBreaks(store)));
    // A window derives anew the facts that what is left out supported.
    TimeWindow window = TimeWindow.asOf(LocalDate.of(2018, 12, 31));
    answers.add(store.within(window, graph -> report("sources/origins", Map.of(), graph)));
    return answers;
  }

  private static Answer report(String name, Map<String, Object> arguments, Graph graph) {
    return CATALOGUE.find(name).orElseThrow().ask(graph, arguments);
  }

  private static String id(Map<String, ?> row) {
    return String.valueOf(row.get("claim"));
  }
}
