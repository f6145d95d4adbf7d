package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.Golden;
import parley.Talks;
import parley.graph.ArticleRows;
import parley.graph.EntityRows;
import parley.graph.GraphRows;
import parley.render.Format;
import parley.render.Layout;
import parley.store.Progress;
import parley.store.Store;
import parley.store.TestEngine;

/**
 * Every bundled report that {@link ListAnswersIT} does not ask, asked about the invented talks:
 * {@code talks/answers} holds what it must say, {@code talks/EXPECTED.md} why.
 */
class TalksAnswersIT {
  private static final Path ANSWERS = Path.of("src/test/resources/talks/answers");
  private static final Map<Question, Answer> TOLD = new HashMap<>();
  private static final Catalogue CATALOGUE = Catalogue.of(List.of());

  private static Store store;

  /** A question and the name of the file with its answer. */
  private record Question(String file, String report, Map<String, Object> arguments) {
    @Override
    public String toString() {
      return report + (arguments.isEmpty() ? "" : " " + arguments);
    }
  }

  @BeforeAll
  static void load() {
    store = TestEngine.empty();
    store.load(Talks.rows(), Progress.NONE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** Every report without arguments, unless it needs some, and with those that change much. */
  static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (Report report : CATALOGUE.reports()) {
      if (ListAnswersIT.REPORTS.contains(report.name())) continue;
      if (report.parameters().stream().noneMatch(Parameter::required)) {
        questions.add(question(report.name(), "", Map.of()));
      }
    }
    questions.add(question("claims/by-article", "drowned", Map.of("article", "courant-drowned")));
    questions.add(question("claims/by-article", "lamps", Map.of("article", "linhe-late-lamps")));
    questions.add(
        question(
            "claims/by-article",
            "lanterns-rejects",
            Map.of("article", "linhe-two-lanterns", "act", "rejects")));
    questions.add(question("demands/by-side", "side", Map.of("side", "state:qasra")));
    questions.add(question("demands/by-side", "alias", Map.of("side", "the Assembly")));
    questions.add(question("demands/by-side", "topic", Map.of("topic", "harbour")));
    questions.add(question("demands/rejected", "by", Map.of("by", "Qasra")));
    questions.add(question("demands/rejected", "of", Map.of("of", "organization:plavni-assembly")));
    questions.add(question("people/who-is-who", "namesakes", Map.of("person", "Idris Haddad")));
    questions.add(question("rounds/list", "process", Map.of("process", "process:tidewater")));
    questions.add(question("rounds/mediators", "nothing", Map.of("process", "no such talks")));
    return questions;
  }

  private static Question question(String report, String variant, Map<String, Object> arguments) {
    String file = report.replace('/', '-') + (variant.isEmpty() ? "" : "-" + variant) + ".txt";
    return new Question(file, report, arguments);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void answersAsACarefulReaderDoes(Question question) throws IOException {
    StringBuilder table = new StringBuilder();
    Format.TABLE.write(told(question), new Layout(0, false, true), table);
    Golden.check(ANSWERS.resolve(question.file()), table.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void everyRowHasEvidenceOrSaysThatThereIsNone(Question question) {
    for (Row row : told(question).rows()) {
      if (row.evidence().isEmpty()) {
        assertThat(row.cells()).containsAnyOf("no article says", List.of("no article says"));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void noRowComesTwice(Question question) {
    assertThat(told(question).rows()).doesNotHaveDuplicates();
  }

  @Test
  void everyAnswerOnFileIsAskedFor() throws IOException {
    try (Stream<Path> files = Files.list(ANSWERS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(questions().stream().map(Question::file).toList());
    }
  }

  @Test
  void answersDoNotDependOnTheOrderOfLoading() {
    List<Answer> before = questions().stream().map(TalksAnswersIT::told).toList();

    TestEngine.empty().close();
    List<EntityRows> entities = new ArrayList<>(Talks.rows().entities());
    List<ArticleRows> articles = new ArrayList<>(Talks.rows().articles());
    Collections.reverse(entities);
    Collections.reverse(articles);
    store.load(new GraphRows(entities, List.of()), Progress.NONE);
    for (ArticleRows article : articles) {
      store.load(new GraphRows(List.of(), List.of(article)), Progress.NONE);
    }

    assertThat(questions().stream().map(TalksAnswersIT::ask).toList()).isEqualTo(before);
  }

  /** The answer, asked for once. */
  private static Answer told(Question question) {
    return TOLD.computeIfAbsent(question, TalksAnswersIT::ask);
  }

  private static Answer ask(Question question) {
    return CATALOGUE.find(question.report()).orElseThrow().ask(store, question.arguments());
  }
}
