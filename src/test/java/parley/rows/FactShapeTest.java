package parley.rows;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.claim.Act;
import parley.rows.FactShape.Doer;

/** Statements that name acts or types of facts name those of {@link FactShape}. */
class FactShapeTest {
  private static final String BEGIN =
      "  // These branches follow from rows/FactShape: FactShapeTest compares them, and writes them with"
          + " -Dparley.update=true.\n";

  private static final String END = "  // End of these branches.\n";
  private static final String TYPE = "toUpper(replace(replace(claim.act, 'i', 'I'), '-', '_'))";

  private static final Map<String, Function<FactShape, String>> BRANCHES =
      Map.of(
          "facts", FactShapeTest::derived,
          "facts-add", FactShapeTest::found,
          "supported", FactShapeTest::supported);

  @ParameterizedTest
  @ValueSource(strings = {"facts", "facts-add", "supported"})
  void loadersBranchesFollowFromTheTable(String name) throws IOException {
    Path file = Path.of("loader", name + ".cypher");
    String statement = Files.readString(file);
    int begin = statement.indexOf(BEGIN) + BEGIN.length();
    int end = statement.indexOf(END);
    String branches =
        Arrays.stream(FactShape.values()).map(BRANCHES.get(name)).collect(joining(union(name)));
    if (Boolean.getBoolean("parley.update")) {
      statement = statement.substring(0, begin) + branches + statement.substring(end);
      Files.writeString(file, statement);
      end = statement.indexOf(END);
    }
    assertThat(statement.substring(begin, end)).as("%s", file).isEqualTo(branches);
  }

  private static String union(String name) {
    return name.equals("facts-add") ? "  UNION ALL\n" : "  UNION\n";
  }

  /** All claims that support a given fact. */
  private static String derived(FactShape shape) {
    List<String> conditions = new ArrayList<>();
    String act = shape.acts().isEmpty() ? "" : " AND " + TYPE + " = row.type";
    conditions.add("row.shape = '" + shape.file() + "'" + act);
    if (shape.doer() == Doer.SIDE) conditions.add(side());
    StringBuilder properties = new StringBuilder("factual: true");
    shape
        .required()
        .forEach((name, value) -> properties.append(", %s: '%s'".formatted(name, value)));
    return """
          MATCH (from)<-[%s]-(claim:Claim {%s})-[:%s]->(to)
        %s  RETURN claim
        """
        .formatted(who(shape), properties, shape.link(), where(conditions));
  }

  /** The fact itself, of a type that is spelt out. */
  private static String found(FactShape shape) {
    return """
          WITH *
          WHERE row.shape = '%s'
          MATCH (from)-[fact:%s->(to)
        %s  RETURN fact
        """
        .formatted(
            shape.file(),
            types(shape),
            shape.acts().isEmpty() ? "" : "  WHERE type(fact) = row.type\n");
  }

  /** All facts that a given claim supports. */
  private static String supported(FactShape shape) {
    List<String> conditions = new ArrayList<>();
    if (!shape.acts().isEmpty()) conditions.add("claim.act IN " + list(shape.acts()));
    shape
        .required()
        .forEach((name, value) -> conditions.add("claim.%s = '%s'".formatted(name, value)));
    if (shape.doer() == Doer.SIDE) conditions.add(side());
    String type = shape.acts().isEmpty() ? "'" + String.join("", shape.types()) + "'" : TYPE;
    return """
          MATCH (from:Entity)<-[%s]-(claim)-[:%s]->(to:Entity)
        %s  RETURN '%s' AS shape, from, %s AS type, to
        """
        .formatted(who(shape), shape.link(), where(conditions), shape.file(), type);
  }

  private static String who(FactShape shape) {
    return shape.doer() == Doer.SIDE ? "side:SUBJECT|FOR" : ":SUBJECT";
  }

  private static String side() {
    return "(type(side) = 'FOR' OR NOT EXISTS { (claim)-[:FOR]->() })";
  }

  private static String where(List<String> conditions) {
    return conditions.isEmpty() ? "" : "  WHERE " + String.join("\n    AND ", conditions) + "\n";
  }

  private static String list(Iterable<String> words) {
    return "['" + String.join("', '", words) + "']";
  }

  /** What asks for all facts of a shape, or all claims that could support one. */
  @ParameterizedTest
  @CsvSource({
    "pictures/links, PARTICIPATION",
    "pictures/links, STANCES",
    "pictures/links, ADDRESSED",
    "sources/origins, PARTICIPATION",
    "sources/origins, STANCES",
    "sources/origins, ADDRESSED",
    "browser/words, ADDRESSED",
    "rules/stance-demand, STANCES"
  })
  void whatAsksForAllFactsOfAShapeNamesThemAll(String name, FactShape shape) throws IOException {
    assertThat(Files.readString(Path.of("cypher", name + ".cypher")))
        .containsAnyOf(
            "claim.act IN " + list(shape.acts()), "[fact:" + types(shape), "[:" + types(shape));
  }

  private static String types(FactShape shape) {
    return String.join("|", shape.types()) + "]";
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims/by-article", "claims/by-person"})
  void listsOfClaimsOfferEveryAct(String name) throws IOException {
    List<String> acts = Arrays.stream(Act.values()).map(Act::word).sorted().toList();
    assertThat(Files.readString(Path.of("cypher", name + ".cypher")))
        .contains("// @values act UNWIND " + list(acts) + " AS value");
  }

  @Test
  void descriptionOfTheModelNamesEveryType() throws IOException {
    String model = Files.readString(Path.of("docs/model.md"));
    for (FactShape shape : FactShape.values()) {
      assertThat(shape.types()).allSatisfy(type -> assertThat(model).contains("`" + type + "`"));
    }
  }
}
