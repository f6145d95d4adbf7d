package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import parley.InventedTalks;
import parley.neo4j.TestEngine;

/** Locale and zone of the machine change nothing: the same bytes of everything. */
@Tag("long")
@Isolated
class LocaleIT {
  private static final List<String> LOCALES =
      List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR-u-nu-arabext");

  private static final List<String> LOAD = List.of("load", InventedTalks.FOLDER);

  private static final List<List<String>> COMMANDS =
      List.of(
          LOAD,
          List.of("report", "events/figures", "--format", "csv"),
          List.of("report", "INVALID"),
          List.of("check", "src/test/resources/dossier/twenty-mistakes.json"));

  private static final List<List<String>> FILES =
      List.of(
          List.of("export", "x.jsonl"),
          List.of("export", "x.zip"),
          List.of("graph", "rounds/timeline", "x.svg"));

  @TempDir Path folder;
  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void empty() {
    TestEngine.ANY.empty().close();
  }

  @AfterEach
  void back() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void sameBytesInAnyLocaleAndZone() throws Exception {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    cli(LOAD);
    List<Object> usual = outcomes();
    TestEngine.ANY.empty().close();
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
    for (String tag : LOCALES) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      Parley.normalizeLocale(); // as the process does
      cli(LOAD); // anew in the first of them alone, which is the one that had faults
      List<Object> here = outcomes();
      // Their numbers alone: the texts of both would be too much for a message.
      assertThat(IntStream.range(0, usual.size()).filter(i -> !here.get(i).equals(usual.get(i))))
          .as(tag)
          .isEmpty();
    }
  }

  private List<Object> outcomes() throws Exception {
    List<Object> outcomes = new ArrayList<>();
    for (List<String> command : COMMANDS) outcomes.add(cli(command));
    for (List<String> command : FILES) {
      Path file = folder.resolve(command.get(command.size() - 1));
      List<String> words = new ArrayList<>(command.subList(0, command.size() - 1));
      words.addAll(List.of("-o", file.toString()));
      outcomes.add(cli(words));
      outcomes.add(Arrays.hashCode(Files.readAllBytes(file)));
    }
    return outcomes;
  }

  private static Cli.Run cli(List<String> words) {
    return Cli.on(TestEngine.ANY).at("2031-05-01T10:00Z").run(words.toArray(String[]::new));
  }
}
