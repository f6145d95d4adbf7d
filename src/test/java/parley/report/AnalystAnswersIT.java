package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.Golden;
import parley.Talks;
import parley.render.Format;
import parley.render.Layout;
import parley.store.Progress;
import parley.store.Store;
import parley.store.TestEngine;

/**
 * The reports that compare, asked about both dossiers: {@code analyst/talks} and {@code
 * analyst/istanbul} hold what they must say, read against the articles.
 */
class AnalystAnswersIT {
  private static final Path ANSWERS = Path.of("src/test/resources/analyst");
  private static final Catalogue CATALOGUE = Catalogue.of(List.of());
  private static final List<String> REPORTS =
      List.of(
          "claims/disagreements",
          "demands/accepted-conditionally",
          "demands/ledger",
          "demands/matrix",
          "demands/narrower",
          "people/reversals");

  /** The answers, by the name of the file that holds them. */
  private static final Map<String, Answer> GIVEN = new TreeMap<>();

  private static Store store;

  /** A question and the name of the file with its answer. */
  private record Question(String file, String report, Map<String, Object> arguments) {
    @Override
    public String toString() {
      return file;
    }
  }

  @BeforeAll
  static void askBoth() {
    store = TestEngine.empty();
    store.load(Talks.rows(), Progress.NONE);
    ask("talks/");
    store.close();
    store = TestEngine.empty();
    store.load(Talks.rows("loader/istanbul-2025"), Progress.NONE);
    ask("istanbul/");
  }

  private static void ask(String dossier) {
    for (Question question : questions()) {
      if (!question.file.startsWith(dossier)) continue;
      Report report = CATALOGUE.find(question.report).orElseThrow();
      GIVEN.put(question.file, report.ask(store, question.arguments));
    }
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /**
   * Every report about the bundled dossier, and both with arguments that change much; {@link
   * TalksAnswersIT} asks about the invented talks without any.
   */
  static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (String report : REPORTS) {
      questions.add(question("istanbul", report, "", Map.of()));
    }
    String disagreements = "claims/disagreements";
    questions.add(question("talks", disagreements, "figures", Map.of("kind", "figures")));
    questions.add(question("istanbul", disagreements, "conflict", Map.of("verdict", "conflict")));
    questions.add(question("istanbul", disagreements, "about", Map.of("about", "Donald Trump")));
    questions.add(question("talks", "demands/accepted-conditionally", "by", Map.of("by", "Qasra")));
    questions.add(
        question("talks", "demands/ledger", "demand", Map.of("demand", "demand:minimum-flow-400")));
    questions.add(question("istanbul", "demands/ledger", "side", Map.of("side", "Moscow")));
    questions.add(question("talks", "demands/matrix", "topic", Map.of("topic", "harbour")));
    questions.add(question("istanbul", "demands/matrix", "side", Map.of("side", "group:europe")));
    questions.add(
        question("istanbul", "demands/narrower", "demand", Map.of("demand", "partial-truce")));
    questions.add(question("talks", "people/reversals", "nobody", Map.of("who", "Bo Zhenhai")));
    return questions;
  }

  private static Question question(
      String dossier, String report, String variant, Map<String, Object> arguments) {
    String name = report.replace('/', '-') + (variant.isEmpty() ? "" : "-" + variant);
    return new Question(dossier + "/" + name + ".txt", report, arguments);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void answersAsACarefulReaderDoes(Question question) throws IOException {
    StringBuilder table = new StringBuilder();
    Format.TABLE.write(answer(question), new Layout(0, false, true), table);
    Golden.check(ANSWERS.resolve(question.file), table.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void everyRowHasEvidenceOrSaysThatThereIsNone(Question question) {
    for (Row row : answer(question).rows()) {
      if (row.evidence().isEmpty()) {
        assertThat(row.cells()).containsAnyOf("no article says", List.of("no article says"));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void noRowComesTwice(Question question) {
    assertThat(answer(question).rows()).doesNotHaveDuplicates();
  }

  @Test
  void everyAnswerOnFileIsAskedFor() throws IOException {
    try (Stream<Path> files = Files.walk(ANSWERS)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> ANSWERS.relativize(file).toString().replace('\\', '/')))
          .containsExactlyInAnyOrderElementsOf(questions().stream().map(Question::file).toList());
    }
  }

  /** Neither other directions nor parts of a whole are held together. */
  @Test
  void comparesOnlyWhatCountsTheSame() {
    String values = String.valueOf(GIVEN.get("istanbul/claims-disagreements.txt"));
    assertThat(values).contains("exactly 472 drones", "exactly 80 drones");
    assertThat(values)
        .doesNotContain("exactly 162 drones", "exactly 57 drones", "exactly 31 drones");
  }

  private static Answer answer(Question question) {
    return Objects.requireNonNull(GIVEN.get(question.file));
  }
}
