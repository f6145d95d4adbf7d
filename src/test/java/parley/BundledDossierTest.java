package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.source.SourceFinder;
import parley.model.Dossier;
import parley.model.claim.Claim;
import parley.model.source.Article;
import parley.model.value.TextRange;

/** The bundled dossier; where the articles' texts are given, it is held against them. */
class BundledDossierTest {
  /** So many consecutive words are somebody's sentence. */
  private static final int COPIED = 6;

  @Test
  void hasNoProblems() {
    ReadResult result = read("loader");
    assertThat(result.problems(Map.of())).isEmpty();
    assertThat(result.dossier().articles()).hasSize(5);
  }

  @Test
  @EnabledIfSystemProperty(named = "parley.texts", matches = ".+")
  void everyHashLengthAndRangeFitsItsText() throws Exception {
    hold(read("loader").dossier(), texts(Path.of(System.getProperty("parley.texts"))));
  }

  @Test
  void theInventedDossierFitsItsTextsToo() throws Exception {
    hold(read(InventedTalks.FOLDER).dossier(), texts(Path.of("src/test/resources/talks/texts")));
  }

  private static void hold(Dossier dossier, Map<String, String> texts) {
    for (Article article : dossier.articles()) {
      assertThat(texts).as(article.id()).containsKey(article.sha256());
      String text = texts.get(article.sha256());
      assertThat(text.codePointCount(0, text.length()))
          .as(article.id())
          .isEqualTo(article.length());
      for (Claim claim : dossier.claims()) {
        if (!claim.article().equals(article.id())) continue;
        for (TextRange range : claim.ranges()) {
          String quotation = quotation(text, range);
          assertThat(quotation).as(claim.paraphrase()).isEqualTo(quotation.strip()).isNotEmpty();
        }
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "parley.texts", matches = ".+")
  void holdsNoSentenceOfAnArticle() throws Exception {
    Set<List<String>> written = new HashSet<>();
    for (String text : texts(Path.of(System.getProperty("parley.texts"))).values())
      written.addAll(runs(text));
    for (Claim claim : read("loader").dossier().claims()) {
      assertThat(runs(claim.paraphrase()))
          .as(claim.paraphrase())
          .doesNotContainAnyElementsOf(written);
    }
  }

  private static ReadResult read(String folder) {
    return DossierReader.read(SourceFinder.find(List.of(folder), InputStream.nullInputStream()));
  }

  /** The texts by SHA-256. */
  private static Map<String, String> texts(Path folder) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList())
        texts.put(sha256(Files.readAllBytes(file)), Files.readString(file));
    }
    return texts;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static String quotation(String text, TextRange range) {
    return text.substring(
        text.offsetByCodePoints(0, range.start()), text.offsetByCodePoints(0, range.end()));
  }

  private static Set<List<String>> runs(String text) {
    List<String> words =
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + COPIED <= words.size(); i++) runs.add(words.subList(i, i + COPIED));
    return runs;
  }
}
