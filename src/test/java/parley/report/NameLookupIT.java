package parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.GeneratedDossier;
import parley.InventedTalks;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;
import parley.neo4j.write.LoadProgress;
import parley.report.NameLookup.MatchKind;

/** The index of names finds what comparing all names finds. */
@ResourceLock("ANY")
class NameLookupIT {
  private static final String EVERY_NAME =
      "MATCH (thing:Entity) UNWIND [thing.name] + thing.aliases AS name"
          + " RETURN DISTINCT toLower(replace(name, 'I', 'i')) AS name, collect(DISTINCT thing.id) AS ids ORDER BY name";

  private static Store store;

  /** Names with quotes, backslashes, wildcards and several scripts. */
  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    store = TestEngine.ANY.empty();
    store.load(InventedTalks.rows(), LoadProgress.NONE);
    Path file = GeneratedDossier.write(folder.resolve("hard.jsonl"), 2, 12);
    store.load(InventedTalks.rows(file.toString()), LoadProgress.NONE);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void findsEveryNameInCapitalsAndNothingElse() {
    for (Map<String, ?> row : store.ask(EVERY_NAME, Map.of()).rows()) {
      String name = String.valueOf(row.get("name"));
      for (String typed : List.of(name, name.toUpperCase(Locale.ROOT))) {
        if (!typed.toLowerCase(Locale.ROOT).equals(name)) continue;
        assertThat(ParameterChoice.of(store.findByName(typed)))
            .as(typed)
            .extracting(ParameterChoice::value)
            .containsExactlyInAnyOrderElementsOf(ids(row.get("ids")));
      }
    }
  }

  @Test
  void findsNamesHoweverTheirAccentsAreComposed() {
    NameLookup.NameMatch meaning =
        NameLookup.match("NOE\u0301MIE TRA\u030aVAL", () -> ParameterChoice.entities(store), store);
    assertThat(meaning.kind()).isEqualTo(MatchKind.NAME);
    assertThat(meaning.candidates())
        .extracting(ParameterChoice::name)
        .containsExactly("No\u00e9mie Tr\u00e5val");
  }

  private static List<String> ids(@Nullable Object list) {
    return list instanceof List<?> ids ? ids.stream().map(String::valueOf).toList() : List.of();
  }

  @Test
  void listsNothingWhereOneThingIsCalledSo() {
    NameLookup.NameMatch meaning =
        NameLookup.match(
            "THE ASSEMBLY",
            () -> {
              throw new AssertionError("all things were listed");
            },
            store);
    assertThat(meaning.kind()).isEqualTo(MatchKind.NAME);
  }

  @Test
  void asksAllNamesWhereTheIndexIsMissing() {
    try {
      TestEngine.ANY.run("DROP INDEX entity_names");
      NameLookup.NameMatch meaning =
          NameLookup.match("the assembly", () -> ParameterChoice.entities(store), store);
      assertThat(meaning.kind()).isEqualTo(MatchKind.NAME);
    } finally {
      store.load(InventedTalks.rows(), LoadProgress.NONE);
    }
  }
}
