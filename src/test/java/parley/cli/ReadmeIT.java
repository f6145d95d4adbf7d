package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.cli.Cli.Run;
import parley.store.TestEngine;

/**
 * Runs each command of the README's console blocks and compares what it prints, line by line; a
 * line "…" stands for any lines. What the README shows of standard error is in the blocks too.
 */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern NEXT = Pattern.compile("^(?=\\$ )", Pattern.MULTILINE);
  private static final String PROMPT = "$ ./parley ";

  @TestFactory
  Stream<DynamicTest> commandsPrintWhatTheReadmeShows() throws IOException {
    TestEngine.BUNDLED.empty().close();
    List<String> documents =
        List.of("README.md", "src/docs/reports.md").stream()
            .filter(name -> Files.exists(Path.of(name)))
            .toList();
    List<DynamicTest> tests = new ArrayList<>();
    for (String document : documents) {
      Matcher blocks = BLOCK.matcher(Files.readString(Path.of(document)));
      while (blocks.find()) {
        for (String part : NEXT.split(blocks.group(1), -1)) {
          if (part.startsWith(PROMPT)) tests.add(test(part));
        }
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static DynamicTest test(String part) {
    String command = part.lines().findFirst().orElseThrow();
    String shown = part.substring(command.length() + 1);
    return DynamicTest.dynamicTest(command, () -> assertThat(run(command)).matches(pattern(shown)));
  }

  private static String run(String command) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command.substring(PROMPT.length()));
    while (matcher.find())
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    Run run = Cli.on(TestEngine.BUNDLED).with("COLUMNS", "110").run(words.toArray(String[]::new));
    // The README shows the embedded store of a user; the tests use a server.
    return (run.err().startsWith("Loaded") || run.err().startsWith("Nothing changed")
            ? run.err() + run.out()
            : run.out() + run.err())
        .replaceAll(
            "the server at bolt://127.0.0.1:\\d+",
            "the embedded store in ~/.local/share/parley/store");
  }

  /** The shown text as a pattern in which "…" on a line of its own is any number of lines. */
  private static Pattern pattern(String shown) {
    String pattern =
        shown
            .lines()
            .map(line -> line.strip().equals("…") ? "(?:[^\n]*\n)*?" : Pattern.quote(line) + "\n")
            .collect(Collectors.joining());
    return Pattern.compile(pattern);
  }
}
