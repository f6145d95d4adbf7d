package parley.cli;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parley.cli.command.ReportCommand;
import parley.cli.option.PathConverter;
import parley.cli.runtime.CommandFactory;
import parley.cli.runtime.Environment;
import picocli.CommandLine;

/**
 * The commands that documents show without their output are ones that parley accepts, and {@code
 * docs/command-line.md} lists all commands. {@link ReadmeIT} runs those that are shown with it.
 */
class DocumentedCommandsTest {
  private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("^(?:\\./)?parley (.*)$");
  private static final Pattern WORD =
      Pattern.compile("'([^']*)'|\"([^\"]*)\"|(#.*|[>|].*)|([^\\s'\"]+)");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+)[^`]*` \\|");

  @TestFactory
  Stream<DynamicTest> commandsInDocumentsAreAccepted() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path document : documents()) {
      BLOCK
          .matcher(Files.readString(document))
          .results()
          .flatMap(block -> block.group(1).lines())
          .map(COMMAND::matcher)
          .filter(Matcher::matches)
          .map(command -> command.group(1))
          .forEach(
              command ->
                  tests.add(
                      DynamicTest.dynamicTest(
                          document.getFileName() + ": " + command,
                          () -> assertThatCode(() -> parse(command)).doesNotThrowAnyException())));
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  @Test
  void pageListsAllCommands() throws IOException {
    String page = Files.readString(Path.of("docs/command-line.md"));
    String table = page.substring(page.indexOf("## Commands"), page.indexOf("## Where the graph"));
    CommandLine root = root();
    RootCommand.addCommands(root);
    assertThat(ROW.matcher(table).results().map(row -> row.group(1)).distinct())
        .containsExactlyInAnyOrderElementsOf(
            root.getSubcommands().entrySet().stream()
                .filter(command -> !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .collect(toCollection(TreeSet::new)));
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")),
              pages.filter(page -> page.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  private static void parse(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find() && word.group(3) == null) {
      words.add(word.group(1) != null ? word.group(1) : word.group().replace("\"", ""));
    }
    String[] args = words.toArray(String[]::new);
    CommandLine root = root();
    RootCommand.addCommands(root, args);
    ReportCommand.addReports(root, environment(), args);
    root.registerConverter(Path.class, new PathConverter());
    root.parseArgs(args);
  }

  private static CommandLine root() {
    return new CommandLine(new RootCommand(), new CommandFactory(environment()));
  }

  private static Environment environment() {
    return new Environment(
        InputStream.nullInputStream(),
        Map.of(),
        "./parley",
        Path.of("."),
        false,
        false,
        100,
        "0",
        Clock.systemUTC());
  }
}
