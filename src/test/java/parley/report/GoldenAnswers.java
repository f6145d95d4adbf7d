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
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.GoldenFile;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;
import parley.render.AnswerFormat;
import parley.render.value.AnswerLayout;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.GraphRows;

/**
 * Questions about one dossier, and a folder that holds what each must be answered, whole and by the
 * articles.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class GoldenAnswers {
  static final ReportCatalogue CATALOGUE = ReportCatalogue.of(List.of());

  private final TestEngine engine;
  private final Path folder;
  private final Map<Question, Answer> expected = new HashMap<>();
  private Store store;

  GoldenAnswers(TestEngine engine, String folder) {
    this.engine = engine;
    this.folder = Path.of("src/test/resources", folder);
  }

  /** A question and the name of the file with its answer. */
  record Question(String file, String report, Map<String, Object> arguments) {
    @Override
    public String toString() {
      return report + (arguments.isEmpty() ? "" : " " + arguments);
    }
  }

  static Question question(String report, String variant, Map<String, Object> arguments) {
    String file = report.replace('/', '-') + (variant.isEmpty() ? "" : "-" + variant) + ".txt";
    return new Question(file, report, arguments);
  }

  /** Those of the reports that can be asked without arguments, and more. */
  static List<Question> each(List<String> reports, Question... more) {
    List<Question> questions = new ArrayList<>();
    for (String name : reports) {
      Report report = CATALOGUE.find(name).orElseThrow();
      if (report.parameters().stream().noneMatch(Parameter::required)) {
        questions.add(question(name, "", Map.of()));
      }
    }
    questions.addAll(List.of(more));
    return questions;
  }

  /** What is asked: one question for each file of the folder. */
  abstract List<Question> questions();

  @BeforeAll
  void load() {
    store = engine.loaded();
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void answersAsACarefulReaderDoes(Question question) throws IOException {
    GoldenFile.check(folder.resolve(question.file()), table(expected(question)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void everyRowHasEvidenceOrSaysThatThereIsNone(Question question) {
    for (AnswerRow row : expected(question).rows()) {
      if (row.evidence().isEmpty()) {
        assertThat(row.cells()).containsAnyOf("no article says", List.of("no article says"));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void noRowComesTwice(Question question) {
    assertThat(expected(question).rows()).doesNotHaveDuplicates();
  }

  @Test
  void everyAnswerOnFileIsAskedFor() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(questions().stream().map(Question::file).toList());
    }
  }

  @Test
  void answersDoNotDependOnTheOrderOfLoading() {
    List<Answer> before = questions().stream().map(this::expected).toList();

    GraphRows rows = engine.rows();
    List<EntityRows> entities = new ArrayList<>(rows.entities());
    List<ArticleRows> articles = new ArrayList<>(rows.articles());
    Collections.reverse(entities);
    Collections.reverse(articles);
    engine.empty().close();
    store.load(new GraphRows(entities, List.of()), LoadProgress.NONE);
    for (ArticleRows article : articles) {
      store.load(new GraphRows(List.of(), List.of(article)), LoadProgress.NONE);
    }

    assertThat(questions().stream().map(this::ask).toList()).isEqualTo(before);
  }

  /** The answer, asked for once. */
  final Answer expected(Question question) {
    return expected.computeIfAbsent(question, this::ask);
  }

  private Answer ask(Question question) {
    return CATALOGUE.find(question.report()).orElseThrow().ask(store, question.arguments());
  }

  static String table(Answer answer) throws IOException {
    StringBuilder table = new StringBuilder();
    AnswerFormat.TABLE.write(answer, new AnswerLayout(0, false, true), table);
    return table.toString();
  }
}
