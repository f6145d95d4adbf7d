package parley.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parley.dossier.problem.Problem;

/** Whatever is done to a document, reading it ends in problems and never in an exception. */
@Tag("thorough")
final class MutatedDocumentsTest {
  private static final List<String> SHARDS =
      List.of(
          "null", "5", "-1", "\"\"", "\"x\"", "[]", "{}", "[[1,2]]", "true", "1e9", "{\"id\":1}");

  @RepeatedTest(20)
  void survivesValuesThatAreReplaced(RepetitionInfo repetition) throws IOException {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 20; i++) {
      String text = document();
      for (int change = 0; change < 4; change++) text = replaceSomeValue(text, random);
      survives("a.json", text);
      survives("a.yaml", text);
    }
  }

  @Test
  void survivesBeingCutAnywhere() throws IOException {
    String text = document();
    for (int end = 0; end < text.length(); end += 37) {
      survives("a.json", text.substring(0, end));
      survives("a.yaml", text.substring(0, end));
      survives("a.jsonl", text.substring(0, end));
    }
  }

  private static void survives(String name, String text) {
    ReadResult result = DossierReader.read(List.of(SampleDocuments.source(name, text)));
    List<Problem> problems = result.problems(Map.of());
    assertThat(problems).isNotEmpty();
    assertThat(problems).allSatisfy(MutatedDocumentsTest::liesInTheText);
    assertThat(problems)
        .noneMatch(p -> p.message().contains("com.") || p.message().contains("Exception"));
  }

  private static void liesInTheText(Problem problem) {
    assertThat(problem.line()).isPositive();
    assertThat(problem.column()).isPositive();
  }

  /** Puts a shard in the place of what stands after some colon. */
  private static String replaceSomeValue(String text, Random random) {
    int colon = text.indexOf(": ", random.nextInt(text.length() - 20));
    if (colon < 0) return text;
    int end = colon + 2;
    while (",}]\n".indexOf(text.charAt(end)) < 0) end++;
    String shard = SHARDS.get(random.nextInt(SHARDS.size()));
    return text.substring(0, colon + 2) + shard + text.substring(end);
  }

  private static String document() throws IOException {
    try (InputStream in =
        MutatedDocumentsTest.class.getResourceAsStream("/dossier/twenty-mistakes.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
