package parley.dossier.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.SampleDocuments;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.DocumentLimits;
import parley.model.ArticleClaims;

/** JSON Lines, however much and however it lies about. */
@Isolated
final class LineReaderTest {
  @TempDir Path folder;

  @Test
  void bringsTogetherWhatBelongsToAnArticle() {
    DocumentSource one =
        SampleDocuments.source(
            "1.jsonl",
            claims(claim("b", "b1"), claim("a", "a1")) + claims(claim("a", "a2")) + article("b"));
    DocumentSource two =
        SampleDocuments.source(
            "2.jsonl",
            "{\"states\": [{\"id\": \"s\", \"name\": \"S\"}]}\n" + claims(claim("a", "a3")));
    DocumentSource three = SampleDocuments.source("3.yaml", article("a"));
    try (ReadResult result = DossierReader.read(List.of(one, two, three))) {
      assertThat(result.problems(Map.of())).isEmpty();
      assertThat(ids(result)).containsExactly("a: a1 a2 a3", "b: b1");
      assertThat(result.articleCount()).isEqualTo(2);
      assertThat(result.claimCount()).isEqualTo(4);
      assertThat(result.entities()).hasSize(1);
    }
  }

  @Test
  void checksClaimsOfAnArticleAcrossLinesAndFiles() {
    String answer = claim("a", "a2").replace("\"act\"", "\"inResponseTo\": \"a1\", \"act\"");
    DocumentSource one =
        SampleDocuments.source("1.jsonl", claims(answer) + claims(claim("b", "b1")));
    DocumentSource two =
        SampleDocuments.source(
            "2.jsonl",
            article("a") + claims(claim("a", "a1")) + claims(claim("a", "a1")) + article("a"));
    try (ReadResult result = DossierReader.read(List.of(one, two))) {
      assertThat(SampleDocuments.lines(result).stream().filter(line -> !line.contains("\"s\"")))
          .containsExactly(
              "1.jsonl:2:25: error: /claims/0/article: no article \"b\" in these files; an article"
                  + " and its claims are loaded together",
              "2.jsonl:3:69: error: /claims/0/id: \"a1\" is already a claim of this article at"
                  + " 2.jsonl:2; use another id, or remove it",
              "2.jsonl:4:22: error: /articles/0/id: \"a\" is already an article at 2.jsonl:1; use"
                  + " another id, or remove one",
              "2.jsonl:4:64: error: /articles/0/sha256: this text is already an article at"
                  + " 2.jsonl:1; one text is one article; remove one");
      assertThat(ids(result)).isEmpty();
    }
  }

  @Test
  void readsAnewWhatCameOnlyOnce() throws Exception {
    String text = many(60_000, 1);
    assertThat(text.length()).isGreaterThan(DocumentLimits.IN_MEMORY);
    DocumentSource piped =
        SourceFinder.find(List.of("-"), new ByteArrayInputStream(text.getBytes(UTF_8))).get(0);
    ReadResult closed;
    try (ReadResult result = DossierReader.read(List.of(piped))) {
      assertThat(result.problems()).isEmpty();
      assertThat(count(result)).isEqualTo(60_000);
      assertThat(count(result)).isEqualTo(60_000);
      assertThat(result.totalBytes()).isEqualTo(text.length());
      try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
        assertThat(files.filter(file -> file.toString().contains("parley-input-"))).isEmpty();
      }
      closed = result;
    }
    assertThatThrownBy(() -> count(closed)).isInstanceOf(DocumentException.class);
  }

  @Test
  void refusesLineWithByteThatIsNotUtf8AndNoOther() {
    byte[] bytes = "{\"people\": 5}\n{\"states\": \"\u00e9\"}".getBytes(UTF_8);
    bytes[bytes.length - 3] = 'x';
    DocumentSource bad = SampleDocuments.source("a.jsonl", bytes);
    DocumentSource good = SampleDocuments.source("b.jsonl", "{\"people\": 6}");
    assertThat(SampleDocuments.lines(DossierReader.read(List.of(bad, good))))
        .containsExactly(
            "a.jsonl:1:12: error: /people: expected a list, got the number 5",
            "a.jsonl:2:13: error: the byte 0xC3 is not UTF-8; save the file as UTF-8",
            "b.jsonl:1:12: error: /people: expected a list, got the number 6");
  }

  @Test
  void noticesFileThatChangesMeanwhile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.jsonl"), many(1_000, 1));
    DocumentSource source = new DocumentSource("a.jsonl", DocumentFormat.JSON_LINES, file);
    try (ReadResult result = DossierReader.read(List.of(source))) {
      Files.writeString(file, "x".repeat((int) Files.size(file)));
      assertThatThrownBy(() -> count(result))
          .isInstanceOf(DocumentException.class)
          .hasMessage("\"a.jsonl\" was changed while it was read; try again");
    }
  }

  /**
   * Scaled down: what reading holds grows by the index alone, a small part of the input. A hundred
   * times as much takes a hundred times as long, too long for each build.
   */
  @Test
  void holdsLittleOfWhatItReads() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), many(10_000, 10));
    long before = used();
    try (ReadResult result =
        DossierReader.read(
            List.of(new DocumentSource("a.jsonl", DocumentFormat.JSON_LINES, file)))) {
      assertThat(count(result)).isEqualTo(100_000);
      assertThat(used() - before).isLessThan(Files.size(file) / 4);
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static String many(int articles, int claims) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < articles; i++) {
      String id = "a" + i;
      List<String> said = new ArrayList<>();
      for (int c = 0; c < claims; c++) said.add(claim(id, "c" + c));
      lines.append(
          line(
              "\"articles\": [%s], \"claims\": [%s]".formatted(item(id), String.join(", ", said))));
    }
    return lines.toString();
  }

  private static List<String> ids(ReadResult result) {
    List<String> ids = new ArrayList<>();
    for (ArticleClaims one : result.articles()) {
      StringBuilder line = new StringBuilder(one.article().id() + ":");
      one.claims().forEach(claim -> line.append(" ").append(claim.id()));
      ids.add(line.toString());
    }
    return ids;
  }

  private static int count(ReadResult result) {
    int count = 0;
    for (ArticleClaims one : result.articles()) count += one.claims().size();
    return count;
  }

  private static String article(String id) {
    return line("\"articles\": [" + item(id) + "]");
  }

  private static String item(String id) {
    return "{\"id\": \"%s\", \"title\": \"T\", \"length\": 9, \"sha256\": \"%s\", \"publishedBasis\": \"unknown\"}"
        .formatted(id, "%064x".formatted(id.hashCode()));
  }

  private static String claims(String... claims) {
    return line("\"claims\": [" + String.join(", ", claims) + "]");
  }

  private static String claim(String article, String id) {
    return ("{\"article\": \"%s\", \"act\": \"states\", \"subject\": \"s\", \"id\": \"%s\","
            + " \"paraphrase\": \"%s said\", \"ranges\": [[0, 5]]}")
        .formatted(article, id, id);
  }

  private static String line(String members) {
    return "{" + members + "}\n";
  }
}
