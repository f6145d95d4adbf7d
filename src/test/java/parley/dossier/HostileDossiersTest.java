package parley.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parley.GoldenFile;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.Problem;
import parley.dossier.quarantine.DeadLetter;
import parley.dossier.quarantine.ExternalFindings;
import parley.dossier.source.DocumentSource;

/** What a user sees of malformed and hostile dossiers; each is read beside a good one. */
@Tag("thorough")
final class HostileDossiersTest {
  private static final Path SEEN = Path.of("src/test/resources/hostile/seen.txt");

  /** Those that speak of the neighbour itself, so that it is as bad as they are. */
  private static final String ABOUT_NEIGHBOUR = "neighbour";

  @Test
  void areRefusedWithPlaceAndRemedyAndTheirNeighbourIsLoaded() throws Exception {
    Map<String, byte[]> all = HostileDossiers.all();
    assertThat(all).hasSizeGreaterThan(150);
    StringBuilder seen = new StringBuilder();
    List<String> failures = new ArrayList<>();
    all.forEach(
        (name, bytes) -> {
          try {
            seen.append(read(name, bytes));
          } catch (AssertionError | RuntimeException e) {
            failures.add(name + ": " + e);
          }
        });
    assertThat(failures).isEmpty();
    GoldenFile.check(SEEN, seen.toString());
  }

  private static String read(String name, byte[] bytes) {
    DocumentSource neighbour = HostileDossiers.neighbour();
    try (ReadResult result = read(List.of(neighbour, SampleDocuments.source(name, bytes)))) {
      List<Problem> problems = result.problems(Map.of());
      if (problems.isEmpty()) {
        assertThat(name).as("takes what JSON does not").endsWith(".yaml");
        return name + ": read\n";
      }
      QuarantineResult sifted = result.quarantine(Map.of(), ExternalFindings.NONE);
      if (!name.startsWith(ABOUT_NEIGHBOUR)) {
        assertThat(sifted.articles()).as(name).anyMatch(one -> one.article().id().equals("good"));
      }
      List<DeadLetter> letters = new ArrayList<>();
      sifted.forEachDeadLetter(letters::add);
      check(name, problems, letters);
      return problems.stream()
          .map(problem -> problem + "\n")
          .limit(7)
          .collect(Collectors.joining());
    }
  }

  /** Every problem is in a letter, and a letter that nobody has mended is refused again. */
  private static void check(String name, List<Problem> problems, List<DeadLetter> letters) {
    TreeSet<Problem> told = new TreeSet<>();
    letters.forEach(letter -> told.addAll(letter.problems()));
    if (problems.size() <= DocumentLimits.PROBLEMS) assertThat(told).as(name).containsAll(problems);
    for (DeadLetter letter : letters) {
      assertThat(letter.line()).as(name).doesNotContainPattern("\\p{Cntrl}");
    }
    String lines = letters.stream().map(DeadLetter::line).collect(Collectors.joining("\n"));
    // The graph that has the other round refuses this one.
    if (name.startsWith("round-twice")) return;
    DocumentSource again = SampleDocuments.source("letters.jsonl", lines);
    try (ReadResult result = read(List.of(HostileDossiers.neighbour(), again))) {
      assertThat(result.problems(Map.of())).as(name).isNotEmpty();
    }
  }

  private static ReadResult read(List<DocumentSource> sources) {
    return DossierReader.read(sources);
  }

  @Test
  void noBeginningOfADossierIsTakenForAllOfIt() {
    String text =
        "{\"people\": [{\"id\": \"person:x\", \"name\": \"né \\u00e9\"}], \"states\": []}";
    byte[] bytes = text.getBytes(UTF_8);
    for (String suffix : List.of(".json", ".jsonl", ".yaml")) {
      for (int length = 0; length < bytes.length; length++) {
        byte[] cut = Arrays.copyOf(bytes, length);
        assertThat(SampleDocuments.lines(read(List.of(SampleDocuments.source("a" + suffix, cut)))))
            .as("%s of %d bytes", suffix, length)
            .hasSizeGreaterThan(0)
            .allMatch(line -> line.startsWith("a" + suffix + ":1:"));
      }
    }
    byte[] packed = SampleDocuments.gzip(bytes);
    for (int length = 1; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThat(SampleDocuments.lines(read(List.of(SampleDocuments.source("a.json.gz", cut)))))
          .hasSize(1);
    }
  }
}
