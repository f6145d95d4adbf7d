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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
 * The reports that list: timelines, names, articles, figures. {@code lists/talks} holds what each
 * must say of the invented talks, by {@code talks/EXPECTED.md}; {@code lists/istanbul} what it must
 * say of the bundled dossier.
 */
class ListAnswersIT {
  /** Those whose answers are kept here, and need no other place. */
  static final List<String> REPORTS =
      List.of(
          "claims/by-person",
          "claims/hedged",
          "claims/unattributed",
          "events/figures",
          "events/timeline",
          "people/names",
          "people/speaks-for",
          "rounds/attendance",
          "rounds/timeline",
          "sources/articles",
          "sources/chains",
          "sources/coverage",
          "sources/origins");

  private static final Path ANSWERS = Path.of("src/test/resources/lists");
  private static final Catalogue CATALOGUE = Catalogue.of(List.of());

  /** A question and the name of the file with its answer. */
  private record Question(String file, String report, Map<String, Object> arguments) {
    @Override
    public String toString() {
      return report + (arguments.isEmpty() ? "" : " " + arguments);
    }
  }

  private static Question question(String report, String variant, Map<String, Object> arguments) {
    String file = report.replace('/', '-') + (variant.isEmpty() ? "" : "-" + variant) + ".txt";
    return new Question(file, report, arguments);
  }

  /** Every report that needs no arguments, and more. */
  private static List<Question> everyReport(Question... more) {
    List<Question> questions = new ArrayList<>();
    for (String name : REPORTS) {
      Report report = CATALOGUE.find(name).orElseThrow();
      if (report.parameters().stream().noneMatch(Parameter::required)) {
        questions.add(question(name, "", Map.of()));
      }
    }
    questions.addAll(List.of(more));
    return questions;
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  abstract static class OfDossier {
    private final Path answers;
    private final String dossier;
    private final Map<Question, Answer> told = new HashMap<>();
    private Store store;

    OfDossier(String name, String dossier) {
      this.answers = ANSWERS.resolve(name);
      this.dossier = dossier;
    }

    abstract List<Question> questions();

    @BeforeAll
    void load() {
      store = TestEngine.empty();
      store.load(Talks.rows(dossier), Progress.NONE);
    }

    @AfterAll
    void close() {
      store.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void answersAsACarefulReaderDoes(Question question) throws IOException {
      StringBuilder table = new StringBuilder();
      Format.TABLE.write(told(question), new Layout(0, false, true), table);
      Golden.check(answers.resolve(question.file()), table.toString());
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
      try (Stream<Path> files = Files.list(answers)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrderElementsOf(questions().stream().map(Question::file).toList());
      }
    }

    /** The counts are the facts' own, the evidence is looked up anew. */
    @Test
    void originsCountTheClaimsThatTheyShow() {
      for (String report : List.of("sources/origins", "people/speaks-for")) {
        Answer answer = ask(question(report, "", Map.of()));
        int claims = answer.columns().indexOf("claims");
        assertThat(answer.rows())
            .isNotEmpty()
            .allSatisfy(
                row -> assertThat(row.cells().get(claims)).isEqualTo((long) row.evidence().size()));
      }
    }

    @Test
    void answersDoNotDependOnTheOrderOfLoading() {
      List<Answer> before = questions().stream().map(this::ask).toList();

      TestEngine.empty().close();
      List<EntityRows> entities = new ArrayList<>(Talks.rows(dossier).entities());
      List<ArticleRows> articles = new ArrayList<>(Talks.rows(dossier).articles());
      Collections.reverse(entities);
      Collections.reverse(articles);
      store.load(new GraphRows(entities, List.of()), Progress.NONE);
      for (ArticleRows article : articles) {
        store.load(new GraphRows(List.of(), List.of(article)), Progress.NONE);
      }

      assertThat(questions().stream().map(this::ask).toList()).isEqualTo(before);
    }

    /** The answer, asked for once. */
    private Answer told(Question question) {
      return told.computeIfAbsent(question, this::ask);
    }

    private Answer ask(Question question) {
      return CATALOGUE.find(question.report()).orElseThrow().ask(store, question.arguments());
    }
  }

  @Nested
  class OfTheTalks extends OfDossier {
    OfTheTalks() {
      super("talks", Talks.FOLDER);
    }

    @Override
    List<Question> questions() {
      return everyReport(
          question("claims/by-person", "dzyuba", Map.of("person", "Marko Dzyuba")),
          question("claims/by-person", "namesakes", Map.of("person", "Idris Haddad")),
          question("claims/hedged", "denied", Map.of("how", "denied")),
          question("events/figures", "killed", Map.of("counted", "killed")),
          question("events/timeline", "kind", Map.of("kind", "transfer")),
          question("people/names", "all", Map.of("type", "all")),
          question("people/names", "ostby", Map.of("type", "all", "name", "OSTBY")),
          question("rounds/attendance", "assembly", Map.of("actor", "the Assembly")),
          question("sources/chains", "brinewire", Map.of("source", "Brinewire")),
          question("sources/coverage", "gaps", Map.of("answer", "not reported")),
          question("sources/origins", "agrees", Map.of("act", "agrees")));
    }
  }

  @Nested
  class OfTheBundledDossier extends OfDossier {
    OfTheBundledDossier() {
      super("istanbul", "loader/istanbul-2025");
    }

    @Override
    List<Question> questions() {
      return everyReport(
          question("claims/by-person", "medinsky", Map.of("person", "Vladimir Medinski")),
          question("claims/by-person", "umerov", Map.of("person", "Umerov")),
          question("people/names", "all", Map.of("type", "all")));
    }
  }
}
