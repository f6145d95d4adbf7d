package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.cli.Cli.Run;
import parley.neo4j.TestEngine;

/**
 * Runs each command of the console blocks of the README and of the pages for users, and compares
 * what it prints, line by line; a line "…" stands for any lines. What a page shows of standard
 * error is in the blocks too. Rewrites them when run with -Dparley.update=true.
 *
 * <p>The pages are run in their order, on one graph. Each leaves the graph as the demo makes it;
 * the demo itself is shown on an empty one.
 */
@ResourceLock("BUNDLED")
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern NEXT = Pattern.compile("^(?=\\$ )", Pattern.MULTILINE);
  private static final String PROMPT = "$ ./parley ";
  private static final String DEMO = PROMPT + "demo";

  private static final List<Path> DOCUMENTS =
      Stream.of(
              "README.md",
              "docs/tutorial.md",
              "docs/asking.md",
              "docs/loading.md",
              "docs/model.md",
              "docs/command-line.md",
              "docs/reports.md")
          .map(Path::of)
          .toList();

  @TestFactory
  Stream<DynamicTest> commandsPrintWhatTheReadmeShows() throws IOException {
    TestEngine.BUNDLED.empty().close();
    if (Boolean.getBoolean("parley.update")) return DOCUMENTS.stream().map(ReadmeIT::rewriting);
    List<DynamicTest> tests = new ArrayList<>();
    for (Path document : DOCUMENTS) {
      commands(Files.readString(document)).forEach(part -> tests.add(test(part)));
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private static Stream<String> commands(String document) {
    return BLOCK
        .matcher(document)
        .results()
        .flatMap(block -> NEXT.splitAsStream(block.group(1)))
        .filter(part -> part.startsWith(PROMPT));
  }

  private static DynamicTest test(String part) {
    String command = part.lines().findFirst().orElseThrow();
    String shown = part.substring(command.length() + 1);
    return DynamicTest.dynamicTest(
        command,
        () -> {
          // picocli sorts options by the JVM's locale, which the launcher's entry sets.
          assumeThat(command.contains("--help") && "i".toUpperCase(Locale.getDefault()).equals("İ"))
              .isFalse();
          assertThat(run(command)).matches(pattern(shown));
        });
  }

  /** Puts what the commands print now into the document; what it leaves out stays left out. */
  private static DynamicTest rewriting(Path document) {
    return DynamicTest.dynamicTest(
        "rewrite " + document,
        () -> {
          String text = Files.readString(document);
          for (String part : commands(text).toList()) {
            String command = part.lines().findFirst().orElseThrow();
            String shown = part.substring(command.length() + 1);
            text = text.replace(part, command + "\n" + cut(shown, run(command)));
          }
          Files.writeString(document, text);
        });
  }

  /** As many lines of the output as were shown, from the same places. */
  private static String cut(String shown, String output) {
    List<String> lines = output.lines().toList();
    List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (String line : shown.lines().toList()) {
      if (line.strip().equals("…")) parts.add(new ArrayList<>());
      else parts.get(parts.size() - 1).add(line);
    }
    if (parts.size() == 1) return output;
    List<String> figureless = lines.stream().map(ReadmeIT::figureless).toList();
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<String> part = parts.get(i);
      int from =
          i == 0
              ? 0
              : i == parts.size() - 1
                  ? lines.size() - part.size()
                  : figureless.indexOf(figureless(part.get(0)));
      assertThat(from).as("the line %s", part).isNotNegative();
      if (i > 0) cut.add("…");
      cut.addAll(lines.subList(from, from + part.size()));
    }
    return String.join("\n", cut) + "\n";
  }

  private static String figureless(String line) {
    return line.replaceAll("\\d+", "0");
  }

  private static String run(String command) {
    if (command.equals(DEMO)) TestEngine.BUNDLED.empty().close();
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(command.substring(PROMPT.length()));
    while (matcher.find())
      words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
    Run run = Cli.on(TestEngine.BUNDLED).with("COLUMNS", "110").run(words.toArray(String[]::new));
    // The pages show the embedded store of a user; the tests use a server.
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
