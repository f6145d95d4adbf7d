package parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parley.dossier.problem.Problem;
import parley.dossier.problem.SourceLocation;
import parley.dossier.source.DocumentSource;
import parley.model.entity.Entity;
import parley.model.entity.EntityType;
import parley.model.entity.State;

/** Several documents, and what the graph may add to them. */
final class ReadResultTest {
  private static final String ENTITIES = "states: [{id: VSY, name: Vessaly, aliases: [V, W]}]\n";

  private static final String CLAIM =
      """
      articles: [{id: a, title: T, sha256: %s, length: 9, publishedBasis: unknown}]
      claims:
        - {article: a, act: rejects, subject: VSY, demand: neutrality, paraphrase: P, ranges: [[0, 5]]}
      """
          .formatted("c".repeat(64));

  @Test
  void leavesReferencesThatTheGraphMayHoldOpen() {
    ReadResult result = read(CLAIM);
    assertThat(result.problems()).isEmpty();
    assertThat(result.unresolvedIds()).containsExactly("VSY", "neutrality");
    assertThat(result.dossier().claims()).hasSize(1);
  }

  @Test
  void closesThemWithWhatTheGraphHolds() {
    ReadResult result = read(CLAIM);
    assertThat(result.problems(Map.of("VSY", EntityType.STATE, "neutrality", EntityType.DEMAND)))
        .isEmpty();
    assertThat(result.problems(Map.of("VSY", EntityType.STATE, "neutrality", EntityType.PLACE)))
        .extracting(Problem::toString)
        .containsExactly(
            "1.yaml:3:54: error: /claims/0/demand: \"neutrality\" is a place; a demand is expected"
                + " here");
    assertThat(result.problems(Map.of("VSY", EntityType.STATE)))
        .extracting(Problem::message)
        .containsExactly("no demand \"neutrality\" in these files; add it under \"demands\"");
  }

  @Test
  void findsEntitiesInOtherFiles() {
    assertThat(read(CLAIM, ENTITIES).unresolvedIds()).containsExactly("neutrality");
    assertThat(read(ENTITIES, CLAIM).unresolvedIds()).containsExactly("neutrality");
  }

  @Test
  void addsUpTheAliasesOfAnEntityThatFilesShare() {
    ReadResult result = read(ENTITIES, "states: [{id: VSY, name: Vessaly, aliases: [U, V]}]\n");
    assertThat(result.problems(Map.of())).isEmpty();
    assertThat(result.dossier().entities())
        .containsExactly((Entity) new State("VSY", "Vessaly", List.of("U", "V", "W"), null, null));
  }

  @Test
  void namesTheOtherFileWhenTwoDisagree() {
    assertThat(SampleDocuments.lines(read(ENTITIES, "states: [{id: VSY, name: Vesaly}]\n")))
        .containsExactly(
            "2.yaml:1:26: error: /states/0/name: \"VSY\" has another \"name\" at 1.yaml:1; make"
                + " them the same, or use another id");
  }

  @Test
  void listsProblemsInTheOrderOfFilesThenOfPlaces() {
    assertThat(read("people: [{id: 1, name: 2}]\n", "people: 3\n").problems())
        .extracting(Problem::file, Problem::column)
        .containsExactly(tuple("1.yaml", 15), tuple("1.yaml", 24), tuple("2.yaml", 9));
  }

  @Test
  void callsNothingMissingWhileSomeFileCannotBeRead() {
    ReadResult result = read(CLAIM, "states: [\n");
    assertThat(result.problems(Map.of())).extracting(Problem::file).containsExactly("2.yaml");
  }

  @Test
  void keepsOneThousandProblemsOfEachFile() {
    String many = "people:\n" + "  - 5\n".repeat(1234);
    List<Problem> problems = read(many, "people: 3\n").problems();
    assertThat(problems).hasSize(1002);
    assertThat(problems.get(1000))
        .hasToString("1.yaml:1002:5: error: and 234 more problems from here on");
    assertThat(problems.get(1001).file()).isEqualTo("2.yaml");
  }

  @Test
  @Tag("slow")
  void survivesFileThatIsWrongWhereverOneLooks() {
    String many = "{\"people\": [" + "[],".repeat(300_000) + "[]]}";
    assertThat(SampleDocuments.problems("a.json", many))
        .hasSize(1001)
        .endsWith("a.json:1:3013: error: and 99000 more problems from here on");
  }

  @Test
  @Tag("slow")
  void shortensLongCircles() {
    StringBuilder yaml = new StringBuilder("demands:\n");
    for (int i = 0; i < 20_000; i++) {
      int next = (i + 1) % 20_000;
      yaml.append("  - {id: d" + i + ", name: D, narrowerThan: d" + next + "}\n");
    }
    assertThat(SampleDocuments.problems(yaml.toString()))
        .singleElement()
        .asString()
        .startsWith("a.yaml:20001:41: error: /demands/19999/narrowerThan: nothing is narrower than")
        .endsWith("\"d5\" is narrower than … is narrower than \"d0\"; break the cycle");
  }

  @Test
  @Tag("slow")
  void survivesManyUnknownIds() {
    StringBuilder yaml = new StringBuilder("demands:\n");
    for (int i = 0; i < 5000; i++) {
      yaml.append("  - {id: d")
          .append(i)
          .append(", name: D, narrowerThan: x")
          .append(i)
          .append("}\n");
    }
    assertThat(read(yaml.toString()).problems(Map.of())).hasSize(1001);
  }

  @Test
  void tellsWhereEachPartOfTheDossierIs() {
    ReadResult result = read(ENTITIES + "demands: [{id: neutrality, name: N}]\n" + CLAIM);
    assertThat(result.problems(Map.of())).isEmpty();
    assertThat(result.location(result.dossier().entities().get(0)))
        .isEqualTo(new SourceLocation("1.yaml", 1, 10, "/states/0"));
    assertThat(result.location(result.dossier().articles().get(0)))
        .isEqualTo(new SourceLocation("1.yaml", 3, 12, "/articles/0"));
    assertThat(result.location(result.dossier().claims().get(0)))
        .isEqualTo(new SourceLocation("1.yaml", 5, 5, "/claims/0"));
    assertThat(result.location(result.dossier().claims().get(0), 0))
        .isEqualTo(new SourceLocation("1.yaml", 5, 90, "/claims/0/ranges/0"));
  }

  @Test
  void printsNothingThatSteersTerminals() {
    assertThat(new Problem("a\u001b[2J.json", 1, 2, "/\u202e", "\"\n\""))
        .hasToString("a\\u001b[2J.json:1:2: error: /\\u202e: \"\\u000a\"");
  }

  private static ReadResult read(String... yamls) {
    List<DocumentSource> sources = new ArrayList<>();
    for (String yaml : yamls) {
      sources.add(SampleDocuments.source((sources.size() + 1) + ".yaml", yaml));
    }
    return DossierReader.read(sources);
  }
}
