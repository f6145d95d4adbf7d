package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.cli.Cli.Run;
import parley.cli.command.ReportCommand;
import parley.cli.runtime.CommandFactory;
import parley.cli.runtime.Environment;
import parley.draw.PictureFormat;
import parley.export.GraphFormat;
import parley.layout.PictureLayout;
import parley.render.AnswerFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** No value of a user reaches a converter of Java, whichever option of whichever command has it. */
class BadValuesTest {
  private static final String GOOD = "2025";
  private static final String REPORT = "events/timeline";
  private static final List<String> NUMBERS =
      List.of("abc", "-1", "1.5", "1e3", "99999999999999999999", "٣", "0x10");
  private static final List<String> DATES =
      List.of("yesterday", "02.06.2025", "2025-13", "2025-02-30", "2025-06-02/2025-06-30", "-1");
  private static final List<String> WORDS = List.of("nonsense", "TABLE", "-1");
  private static final Map<Class<?>, List<String>> BAD =
      Map.ofEntries(
          Map.entry(int.class, NUMBERS),
          Map.entry(Integer.class, NUMBERS),
          Map.entry(long.class, NUMBERS),
          Map.entry(Long.class, NUMBERS),
          Map.entry(LocalDate.class, DATES),
          Map.entry(Instant.class, DATES),
          Map.entry(Duration.class, List.of("soon", "-1s", "1.5m", "99999999999999999999s", "2 m")),
          Map.entry(AnswerFormat.class, WORDS),
          Map.entry(GraphFormat.class, WORDS),
          Map.entry(PictureFormat.class, WORDS),
          Map.entry(PictureLayout.class, WORDS),
          Map.entry(Path.class, List.of()),
          Map.entry(String.class, List.of()),
          Map.entry(Map.class, List.of("no-equals-sign", "=value")));

  @TempDir static Path folder;

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("badValues")
  void badValueIsRefusedInWordsOfTheUser(List<String> command, String option, String value) {
    List<String> words = new ArrayList<>(command);
    words.add(1, option.isEmpty() ? value : option + "=" + value);
    if (command.size() > 1 && isNested(command)) words.add(2, words.remove(1));
    Run run = Cli.onStore(folder.resolve("none")).run(words.toArray(String[]::new));
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("parley: ")
        .contains(option.isEmpty() ? " is empty" : option)
        .doesNotContainPattern("Exception|java[.]|[.][A-Z][a-z]|a bug|class ")
        .matches("(?s)[^\n]*\n(Did you mean[^\n]*\n)?See: parley [^\n]* --help\n");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from | yesterday | a date; write a day, 2025-06-02, a month, 2025-06, or a year, 2025",
        "--to | 02.06.2025 | a date; write a day, 2025-06-02, a month, 2025-06, or a year, 2025",
        "--attacks | 1e3 | a whole number",
        "--share | NaN | a number",
        "--share | 1e999 | a number",
        "--share | 1d | a number",
        "--made | yes | true or false",
      })
  void badParameterOfAReportIsRefusedAlike(String option, String value, String expected)
      throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(
        reports.resolve("attacks.cypher"),
        """
        // Which attacks
        //
        // @param from date = null: since
        // @param to end-date = null: until
        // @param attacks integer = null: how many
        // @param share number = null: of all
        // @param made boolean = null: or planned
        // @column attack: the attack
        RETURN 1 AS attack, [] AS evidence
        """);
    Run run =
        Cli.onStore(folder.resolve("none"))
            .run("report", "--reports", reports.toString(), "attacks", option, value);
    assertThat(run.err())
        .isEqualTo(
            "parley: %s: \"%s\" is not %s\nSee: parley report attacks --help\n"
                .formatted(option, value, expected));
    assertThat(run.code()).isEqualTo(2);
  }

  private static boolean isNested(List<String> command) {
    return List.of("report", "graph", "export", "new").contains(command.get(0));
  }

  static Stream<Arguments> badValues() {
    List<Arguments> all = new ArrayList<>();
    collect(root(), List.of(), all);
    return all.stream();
  }

  private static void collect(CommandSpec spec, List<String> names, List<Arguments> all) {
    spec.subcommands()
        .forEach((name, line) -> collect(line.getCommandSpec(), with(names, name), all));
    if (names.isEmpty() || names.get(0).equals("keep")) return;
    // All reports are one command with parameters of their own, which are texts to it.
    if (names.size() > 1 && names.get(1).contains("/") && !names.get(1).equals(REPORT)) return;
    List<String> command = new ArrayList<>(names);
    spec.options().stream()
        .filter(OptionSpec::required)
        .map(OptionSpec::longestName)
        .forEach(option -> command.add(option + "=" + GOOD));
    if (!names.get(0).equals("diff")) {
      spec.positionalParameters().stream()
          .filter(one -> one.required())
          .forEach(x -> command.add("x"));
    }
    for (OptionSpec option : spec.options()) {
      if (option.arity().max() == 0) continue;
      List<String> words = new ArrayList<>(command);
      words.remove(option.longestName() + "=" + GOOD);
      List<String> bad = new ArrayList<>(BAD.get(type(option)));
      bad.add("");
      bad.forEach(value -> all.add(Arguments.of(words, option.longestName(), value)));
    }
    for (PositionalParamSpec word : spec.positionalParameters()) {
      List<String> words = new ArrayList<>(command);
      if (word.required()) words.remove("x");
      if (!names.get(0).equals("diff")) all.add(Arguments.of(words, "", ""));
    }
  }

  private static Class<?> type(OptionSpec option) {
    return option.isMultiValue() && !Map.class.isAssignableFrom(option.type())
        ? option.auxiliaryTypes()[0]
        : option.type();
  }

  private static List<String> with(List<String> names, String name) {
    return Stream.concat(names.stream(), Stream.of(name)).toList();
  }

  private static CommandSpec root() {
    Environment surroundings =
        new Environment(
            InputStream.nullInputStream(),
            Map.of(),
            "parley",
            Path.of("."),
            false,
            false,
            0,
            "0",
            Clock.systemUTC());
    CommandLine line = new CommandLine(new RootCommand(), new CommandFactory(surroundings));
    RootCommand.addCommands(line);
    ReportCommand.addReports(line, surroundings, "completion");
    return line.getCommandSpec();
  }
}
