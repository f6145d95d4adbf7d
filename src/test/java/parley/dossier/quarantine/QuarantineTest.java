package parley.dossier.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dossier.DossierReader;
import parley.dossier.PassesAgreeTest;
import parley.dossier.QuarantineResult;
import parley.dossier.ReadResult;
import parley.dossier.SampleDocuments;
import parley.dossier.TreeMutation;
import parley.dossier.problem.Problem;
import parley.dossier.source.DocumentSource;
import parley.model.ArticleClaims;
import parley.model.entity.Entity;

/** Good documents are parted from bad ones, and nothing is lost. */
final class QuarantineTest {
  @TempDir Path folder;

  @RepeatedTest(20)
  void losesNothingAndLetsNothingBadThrough(RepetitionInfo repetition) throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> lines = PassesAgreeTest.lines(folder, random);
    List<DocumentSource> sources = PassesAgreeTest.sources(lines, random);
    try (ReadResult result = DossierReader.read(sources)) {
      QuarantineResult sifted = result.quarantine(Map.of(), ExternalFindings.NONE);
      List<DeadLetter> letters = deadLetters(sifted);
      assertThat(letters.isEmpty()).isEqualTo(result.problems(Map.of()).isEmpty());
      assertThat(letters).allSatisfy(letter -> assertThat(letter.problems()).isNotEmpty());
      String aside = letters.stream().map(DeadLetter::line).collect(Collectors.joining("\n"));
      Set<String> good = ids(sifted);
      for (String id : result.entityIds())
        assertThat(good.contains(id) || aside.contains(id)).as(id).isTrue();
      refersToNothingElse(sifted);
      if (!letters.isEmpty()) assertThat(problems(aside)).isNotEmpty();
    }
  }

  private static Set<String> ids(QuarantineResult sifted) {
    return sifted.entities().stream()
        .map(Entity::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is good is a dossier by itself. */
  private static void refersToNothingElse(QuarantineResult sifted) {
    List<String> missing = new ArrayList<>();
    Set<String> good = ids(sifted);
    for (ArticleClaims one : sifted.articles()) {
      one.claims()
          .forEach(
              claim ->
                  claim.subject().stream().filter(id -> !good.contains(id)).forEach(missing::add));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void holdsBackAnArticleThatMayLackAPart() {
    assertThat(
            quarantine(
                ENTITIES,
                article("a"),
                article("b").replace("}]}", "}], \"claims\": [" + claim("b") + "]}"),
                "{\"claims\": [" + claim("a") + "]}",
                "{\"claims\": [" + claim("a").replace("\"agrees\",", "\"agrees\"") + "]}"))
        .containsExactly(
            "good b", "unread 5", "a: part of this article may be unreadable: see a.jsonl:5");
    assertThat(
            quarantine(
                ENTITIES,
                article("a"),
                article("b").replace("}]}", "}], \"claims\": [" + claim("b") + "]}"),
                "{\"claims\": [" + claim("a") + "]}",
                "{\"claims\": [{\"act\": \"agr"))
        .containsExactly(
            "good b", "unread 5", "a: part of this article may be unreadable: see a.jsonl:5");
  }

  @Test
  void countsWhatIsBadAsNotThere() {
    String bad = ENTITIES.replace("\"name\": \"S\"", "\"name\": 5");
    String line = article("a").replace("}]}", "}], \"claims\": [" + claim("a") + "]}");
    assertThat(quarantine(bad, line))
        .containsExactly(
            "state:s: expected text, got the number 5",
            "a: \"state:s\" is itself bad, at a.jsonl:1");
  }

  private static final String ENTITIES = "{\"states\": [{\"id\": \"state:s\", \"name\": \"S\"}]}";

  private static String article(String id) {
    return "{\"articles\": [{\"id\": \"%s\", \"title\": \"T\", \"sha256\": \"%s\", \"length\": 9, \"publishedBasis\": \"unknown\"}]}"
        .formatted(id, (id.equals("a") ? "0" : "1").repeat(64));
  }

  private static String claim(String article) {
    return "{\"article\": \"%s\", \"act\": \"agrees\", \"subject\": \"state:s\", \"outcome\": \"agreed-to-work-on\", \"paraphrase\": \"P\", \"ranges\": [[0, 1]]}"
        .formatted(article);
  }

  /** What becomes of each document, in a few words. */
  private static List<String> quarantine(String... lines) {
    DocumentSource source = SampleDocuments.source("a.jsonl", String.join("\n", lines));
    List<String> all = new ArrayList<>();
    try (ReadResult result = DossierReader.read(List.of(source))) {
      QuarantineResult sifted = result.quarantine(Map.of(), ExternalFindings.NONE);
      sifted.articles().forEach(article -> all.add("good " + article.article().id()));
      sifted.forEachDeadLetter(letter -> all.add(words(letter)));
    }
    return all;
  }

  private static String words(DeadLetter letter) {
    JsonNode root = TreeMutation.json(letter.line());
    Problem first = letter.problems().get(0);
    if (root.has("unread")) return "unread " + first.line();
    return root.findValues("id").get(0).textValue() + ": " + first.fault();
  }

  private static List<DeadLetter> deadLetters(QuarantineResult sifted) {
    List<DeadLetter> letters = new ArrayList<>();
    sifted.forEachDeadLetter(letters::add);
    return letters;
  }

  private static List<Problem> problems(String text) {
    try (ReadResult result = DossierReader.read(List.of(SampleDocuments.source("b.jsonl", text)))) {
      return result.problems(Map.of());
    }
  }
}
