package parley.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.dossier.pin.Pinning;
import parley.dossier.quote.TextFolder;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.DocumentSource;
import parley.model.claim.Act;
import parley.model.claim.Claim;

/** The examples of {@code docs/format.md} are documents that can be loaded. */
final class FormatExamplesTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  @TempDir Path texts;

  private record Block(String language, String text) {}

  @Test
  void allExamplesTogetherAreOneDossier() throws IOException {
    List<DocumentSource> sources = new ArrayList<>();
    for (Block block : blocks()) {
      if (DocumentFormat.of("x." + block.language()).isEmpty()) continue;
      if (quotes(block)) continue;
      String name = "example-" + (sources.size() + 1) + "." + block.language();
      sources.add(SampleDocuments.source(name, block.text()));
    }
    // Without this one the others need no texts.
    assertThat(DossierReader.read(sources).problems(Map.of())).isEmpty();
    sources.add(SampleDocuments.source("quotes.yaml", quoting().text()));
    Files.writeString(texts.resolve("post-2031-03-05.txt"), only(blocks(), "text"));
    ReadResult result = DossierReader.read(sources, TextFolder.open(texts));
    assertThat(result.problems(Map.of())).isEmpty();
    assertThat(result.dossier().claims()).extracting(Claim::act).contains(Act.REJECTS, Act.COUNTS);
  }

  @Test
  void theProblemsShownAreThoseOfTheFileShown() throws IOException {
    List<Block> blocks = blocks();
    String wrong = only(blocks, "wrong");
    assertThat(SampleDocuments.problems("amity/wrong.yaml", wrong))
        .containsExactlyElementsOf(only(blocks, "console").lines().skip(1).toList());
  }

  @Test
  void theExampleWithQuotationsIsPinnedAsShown() throws IOException {
    Files.writeString(texts.resolve("post-2031-03-05.txt"), only(blocks(), "text"));
    Path file = Files.writeString(texts.resolve("post.yaml"), quoting().text());
    Pinning pinning = Pinning.of(List.of(file.toString()), TextFolder.open(texts));
    assertThat(pinning.problems()).isEmpty();
    pinning.write();
    assertThat(file).usingCharset(UTF_8).hasContent(only(blocks(), "pinned"));
  }

  private static Block quoting() throws IOException {
    return blocks().stream().filter(FormatExamplesTest::quotes).findFirst().orElseThrow();
  }

  private static boolean quotes(Block block) {
    return block.text().contains("quote: ");
  }

  private static String only(List<Block> blocks, String language) {
    List<Block> found = blocks.stream().filter(b -> b.language().equals(language)).toList();
    assertThat(found).hasSize(1);
    return found.get(0).text();
  }

  private static List<Block> blocks() throws IOException {
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("docs/format.md")));
    List<Block> blocks = new ArrayList<>();
    while (matcher.find()) blocks.add(new Block(matcher.group(1), matcher.group(2)));
    return blocks;
  }
}
