package parley.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.cli.runtime.EnvironmentVariable;
import parley.neo4j.WriteInterface;

/** Which way a load is written, and that the documents and the launcher say the same. */
class LoadPlanTest {
  private static final LoadPlan LOAD = new LoadPlan(false, () -> 3);
  private static final LoadPlan DRY_RUN = new LoadPlan(true, () -> 3);

  @Test
  void newStoreIsMadeAtOnceOfMuch() {
    assertThat(LOAD.intoNewStore(true, 3)).contains(LoadWay.BULK_IMPORTER);
    assertThat(LOAD.intoNewStore(true, 2)).isEmpty();
    assertThat(LoadPlan.USUAL.intoNewStore(true, 9_999)).isEmpty();
    assertThat(LoadPlan.USUAL.intoNewStore(true, 10_000)).contains(LoadWay.BULK_IMPORTER);
  }

  @Test
  void newStoreIsNotMadeOfNothing() {
    assertThat(LOAD.intoNewStore(false, 0)).contains(LoadWay.NOTHING);
    assertThat(DRY_RUN.intoNewStore(false, 0)).contains(LoadWay.NOTHING);
  }

  @Test
  void openStoreIsWrittenByTheNearestInterface() {
    assertThat(LOAD.intoOpenStore(WriteInterface.ENGINE)).isEqualTo(LoadWay.ENGINE);
    assertThat(LOAD.intoOpenStore(WriteInterface.BOLT)).isEqualTo(LoadWay.STATEMENTS);
  }

  @Test
  void dryRunIsRolledBackWhateverTheStoreIs() {
    assertThat(DRY_RUN.intoNewStore(true, 3)).isEmpty();
    assertThat(DRY_RUN.intoOpenStore(WriteInterface.ENGINE)).isEqualTo(LoadWay.DRY_RUN);
    assertThat(DRY_RUN.intoOpenStore(WriteInterface.BOLT)).isEqualTo(LoadWay.DRY_RUN);
    assertThat(LOAD.skipsUnchangedInput()).isTrue();
    assertThat(DRY_RUN.skipsUnchangedInput()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/architecture.md", "docs/loading.md"})
  void documentsListTheWaysInTheirOrder(String page) throws IOException {
    assertThat(Files.readString(Path.of(page)))
        .containsSubsequence(
            Stream.of(LoadWay.values())
                .map(way -> "\n| " + way.title() + " | " + way.reason() + " |")
                .toList());
  }

  @Test
  void launcherAndDocumentsHaveTheSameNumbers() throws IOException {
    Matcher large =
        Pattern.compile("^large=(\\d+)$", Pattern.MULTILINE)
            .matcher(Files.readString(Path.of("parley")));
    assertThat(large.results().map(found -> found.group(1)))
        .containsExactly(String.valueOf(LoadPlan.LARGE_INPUT_KB));
    String megabytes = LoadPlan.LARGE_INPUT_KB / 1024 + " MB";
    assertThat(Path.of("docs/kept-engine.md")).content().contains("more than " + megabytes);
    assertThat(Path.of("docs/architecture.md")).content().contains("input over " + megabytes);
    String articles = String.format(Locale.ROOT, "%,d", LoadPlan.BULK_THRESHOLD);
    assertThat(Path.of("docs/loading.md")).content().contains("| load " + articles + " articles");
    assertThat(Path.of("docs/export.md")).content().contains("have " + articles + "\narticles");
    assertThat(EnvironmentVariable.help())
        .contains("uses the bulk importer: " + LoadPlan.BULK_THRESHOLD + " when not set");
  }
}
