package parley.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.InventedTalks;
import parley.cli.Cli;
import parley.cli.Cli.Run;
import parley.dossier.quote.UnpinnedCopies;

/** {@code parley pin} and {@code parley new article}, and quotations in {@code check}. */
final class PinTest {
  private static final String TEXTS = "src/test/resources/talks/texts";
  private static final String LAKE = "🕊 Ada Linde led Orlund.\nShe “stayed” till noon.\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "courant-drowned.json",
        "courant-first-round.json",
        "gazette-empty-chair.json",
        "linhe-late-lamps.yaml",
        "linhe-two-lanterns.json",
        "tidewater-explained.jsonl"
      })
  void quotationsOfTheTalksBecomeTheRangesMadeByHand(String name) throws IOException {
    String original = Files.readString(Path.of(InventedTalks.FOLDER, name));
    String text = Files.readString(Path.of(TEXTS, name.replaceAll("\\..*", ".txt")));
    String quoted = UnpinnedCopies.inPlaceOfRanges(original, text);
    assertThat(quoted).contains("quote").isNotEqualTo(original);
    Path plain = write(name, quoted);
    Path packed = folder.resolve(name + ".gz");
    Files.write(packed, gzip(quoted.getBytes(UTF_8)));
    Run run = Cli.alone().run("pin", "--texts", TEXTS, plain.toString(), "--dry-run");
    assertThat(run.code()).isZero();
    assertThat(plain).usingCharset(UTF_8).hasContent(quoted);
    pin(TEXTS, plain);
    assertThat(Files.readString(plain)).isEqualTo(original);
    pin(TEXTS, packed);
    assertThat(gunzip(Files.readAllBytes(packed))).isEqualTo(original.getBytes(UTF_8));
  }

  @Test
  void everythingElseOfYamlStays() throws IOException {
    assertThat(
            pinned(
                "lake.yaml",
                """
                # The lake.
                states: [{id: s, name: S}]   # one
                articles:
                  - textFile: lake.txt   # from the archive
                    id: "lake"
                    title: 'Lake'
                    publishedBasis:   unknown
                claims:
                  - {article: lake, act: states, subject: s, paraphrase: P 🕊, quote: Ada Linde}   # flow
                  - article: lake
                    'quote': 'Linde led'   # single
                    act: states
                    subject: s
                    paraphrase: Q
                  - article: lake
                    "quote":
                      # before
                      - "Ada"   # first
                      - >-      # second
                        She
                        “stayed”

                      # after
                      - 'till
                        noon'
                    act: states
                    subject: s
                    paraphrase: R
                  - article: lake
                    act: states
                    subject: s
                    paraphrase: S
                    quote: | # all
                      Ada Linde led Orlund.
                      She “stayed”

                  # the end
                  - {article: lake, act: states, subject: s, paraphrase: T, "quote":"She", exact: [She]}
                """))
        .isEqualTo(
            """
            # The lake.
            states: [{id: s, name: S}]   # one
            articles:
              - sha256: "%s"
                length: 48   # from the archive
                id: "lake"
                title: 'Lake'
                publishedBasis:   unknown
            claims:
              - {article: lake, act: states, subject: s, paraphrase: P 🕊, ranges: [[2, 11]]}   # flow
              - article: lake
                'ranges': [[6, 15]]   # single
                act: states
                subject: s
                paraphrase: Q
              - article: lake
                "ranges":
                  # before
                  - [2, 5]   # first
                  - [24, 36]      # second

                  # after
                  - [37, 46]
                act: states
                subject: s
                paraphrase: R
              - article: lake
                act: states
                subject: s
                paraphrase: S
                ranges: [[2, 36]] # all

              # the end
              - {article: lake, act: states, subject: s, paraphrase: T, "ranges":[[24, 27]], exact: [She]}
            """
                .formatted(sha256()));
  }

  @Test
  void lineEndsAndByteOrderMarkStay() throws IOException {
    String json =
        """
        \uFEFF{
        \t"articles": [
        \t\t{
        \t\t\t"id": "lake", "title": "🕊",
        \t\t\t"textFile": "lake.txt",
        \t\t\t"publishedBasis": "unknown"
        \t\t}
        \t],
        \t"states": [{"id": "s", "name": "S"}],
        \t"claims": [
        \t\t{"article": "lake", "act": "states", "subject": "s", "paraphrase": "\\ud83d\\udd4a",
        \t\t\t"quote" : ["She “stayed\\u201d", "Orlund.\\nShe"] }
        \t]
        }"""
            .replace("\n", "\r\n");
    assertThat(pinned("lake.json", json))
        .isEqualTo(
            json.replace(
                    "\"textFile\": \"lake.txt\"",
                    "\"sha256\": \"" + sha256() + "\",\r\n\t\t\t\"length\": 48")
                .replace(
                    "\"quote\" : [\"She “stayed\\u201d\", \"Orlund.\\nShe\"]",
                    "\"ranges\" : [[24, 36], [16, 27]]"));
  }

  @Test
  void nothingBeforeQuotationShiftsIt() throws IOException {
    String before =
        "# "
            + "🕊é".repeat(3_000)
            + "\nstates: [{id: s, name: '"
            + "🕊\u2028".repeat(900)
            + "'}]\n";
    String yaml =
        before
            + "articles: [{id: lake, title: T, publishedBasis: unknown, textFile: lake.txt}]\n"
            + "claims: [{article: lake, act: states, subject: s, paraphrase: 🕊, quote: led}]\n";
    assertThat(pinned("lake.yaml", yaml))
        .isEqualTo(
            yaml.replace("textFile: lake.txt", "sha256: \"" + sha256() + "\", length: 48")
                .replace("quote: led", "ranges: [[12, 15]]"));
  }

  @Test
  void readOnlyFileIsLeftAlone() throws IOException {
    write("lake.txt", LAKE);
    String yaml = "articles: [{id: lake, title: T, textFile: lake.txt, publishedBasis: unknown}]\n";
    Path file = write("lake.yaml", yaml);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeThat(Files.isWritable(file)).as("whoever may write anything").isFalse();
    Run run = Cli.alone().run("pin", "--texts", folder.toString(), file.toString());
    assertThat(run.code()).isEqualTo(7);
    assertThat(file).usingCharset(UTF_8).hasContent(yaml);
  }

  @Test
  void textFilesInYamlBracketsAndCarriageReturnsWork() throws IOException {
    String yaml =
        "articles:\r\n- {id: lake, textFile: lake.txt # odd\r\n  , title: T, publishedBasis: unknown}\r\n";
    assertThat(pinned("lake.yaml", yaml))
        .isEqualTo(yaml.replace("textFile: lake.txt", "sha256: \"" + sha256() + "\", length: 48"));
    String block =
        "articles:\r\n- title: T\r\n  publishedBasis: unknown\r\n  id: lake\r\n  textFile: lake.txt";
    assertThat(pinned("block.yml", block + "\r\n"))
        .isEqualTo(
            block.replace("textFile: lake.txt", "sha256: \"" + sha256() + "\"\r\n  length: 48")
                + "\r\n");
  }

  @Test
  void articleMayBeInAnotherFileAndEntitiesAnywhere() throws IOException {
    write("lake.txt", LAKE);
    Path article =
        write(
            "a.yaml",
            "articles: [{id: lake, title: T, textFile: lake.txt, publishedBasis: unknown}]\n");
    Path claims =
        write(
            "c.jsonl",
            "{}\n\n"
                + "{\"claims\": [{\"article\": \"lake\", \"act\": \"states\", \"subject\": \"nobody-here\","
                + " \"paraphrase\": \"P\", \"quote\": \"Orlund\"}]}\n");
    Run run =
        Cli.alone().run("pin", "--texts", folder.toString(), article.toString(), claims.toString());
    assertThat(run).isEqualTo(new Run(0, "", article + ": pinned.\n" + claims + ": pinned.\n"));
    assertThat(claims).content().contains("\"ranges\": [[16, 22]]}]}\n");
  }

  @Test
  void dryRunListsLinesAndWritesNothing() throws IOException {
    write("lake.txt", LAKE);
    String yaml =
        """
        states: [{id: s, name: S}]
        articles:
          - id: lake
            textFile: lake.txt
            title: T
            publishedBasis: unknown
        claims:
          - {article: lake, act: states, subject: s, paraphrase: P, quote: Orlund}
        """;
    Path file = write("lake.yaml", yaml);
    Run run = Cli.alone().run("pin", "--dry-run", "--texts", folder.toString(), file.toString());
    assertThat(run.err()).isEqualTo("Nothing was written: --dry-run.\n");
    assertThat(run.out())
        .isEqualTo(
            """
            --- %1$s
            +++ %1$s
            @@ -4,1 +4,2 @@
            -    textFile: lake.txt
            +    sha256: "%2$s"
            +    length: 48
            @@ -8,1 +9,1 @@
            -  - {article: lake, act: states, subject: s, paraphrase: P, quote: Orlund}
            +  - {article: lake, act: states, subject: s, paraphrase: P, ranges: [[16, 22]]}
            """
                .formatted(file, sha256()));
    assertThat(file).usingCharset(UTF_8).hasContent(yaml);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void oneProblemKeepsEveryFileAsItIs() throws IOException {
    write("lake.txt", LAKE);
    String head =
        """
        states: [{id: s, name: S}]
        articles: [{id: lake%s, title: T, textFile: lake%s.txt, publishedBasis: unknown}]
        claims: [{article: lake%s, act: states, subject: s, paraphrase: P, quote: %s}]
        """;
    String good = head.formatted("", "", "", "Orlund");
    String bad = head.formatted("2", "2", "2", "e");
    write("lake2.txt", "Here.");
    Path first = write("a.yaml", good);
    Path second = write("b.yaml", bad);
    Run run =
        Cli.alone().run("pin", "--texts", folder.toString(), first.toString(), second.toString());
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            second
                + ":3:74: error: /claims/0/quote: stands 2 times in the text of \"lake2\";"
                + " make the quotation longer: 1–2 “Here.”, 3–4 “Here.”\n"
                + "1 problem; nothing was written.\n");
    assertThat(first).usingCharset(UTF_8).hasContent(good);
    assertThat(second).usingCharset(UTF_8).hasContent(bad);
  }

  @Test
  void fileWithoutQuotationsIsLeftAlone() throws IOException {
    Path file = write("a.yaml", "states: [{id: s, name: S}]\n");
    Run run = Cli.alone().run("pin", "--texts", folder.toString(), file.toString());
    assertThat(run).isEqualTo(new Run(0, "", file + ": nothing to pin; left as it is.\n"));
  }

  @Test
  void permissionsAndLinksStay() throws IOException {
    write("lake.txt", LAKE);
    Path file =
        write(
            "lake.yaml",
            "articles: [{id: lake, title: T, textFile: lake.txt, publishedBasis: unknown}]\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
    pin(folder.toString(), link);
    assertThat(link).isSymbolicLink();
    assertThat(file).content().contains("length: 48");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void saysWhatIsWrongWithTheCommandLine() throws IOException {
    Path file = write("a.yaml", "states: []\n");
    assertThat(Cli.alone().run("pin", file.toString()).code()).isEqualTo(2);
    assertThat(Cli.alone().run("pin", "--texts", TEXTS, "-").err())
        .startsWith("parley: pin rewrites files; name a file instead of \"-\"\n");
    Run run = Cli.alone().run("pin", "--texts", "no/such/folder", file.toString());
    assertThat(run)
        .isEqualTo(
            new Run(
                7,
                "",
                "parley: there is no folder \"no/such/folder\" with texts; check its spelling\n"));
  }

  @Test
  void checkLooksUpQuotationsInTheTexts() throws IOException {
    String name = "gazette-empty-chair";
    String dossier = Files.readString(Path.of(InventedTalks.FOLDER, name + ".json"));
    String text = Files.readString(Path.of(TEXTS, name + ".txt"));
    Path quoted = write("quoted.json", UnpinnedCopies.inPlaceOfRanges(dossier, text));
    String entities = InventedTalks.FOLDER + "/entities.yaml";
    Run without = Cli.alone().run("check", quoted.toString(), entities);
    assertThat(without.code()).isEqualTo(3);
    assertThat(without.err().lines().findFirst().orElseThrow())
        .endsWith(
            "error: /claims/0/quote: this claim has a quotation but no range;"
                + " run \"parley pin --texts DIR FILE\"");
    Run with = Cli.alone().run("check", "--texts", TEXTS, quoted.toString(), entities);
    assertThat(with.err()).startsWith("No problems: 1 article, ");
    Run load = Cli.onStore(folder.resolve("store")).run("load", quoted.toString(), entities);
    assertThat(load.code()).isEqualTo(3);
  }

  @Test
  void newArticlePassesTheCheckAndItsExampleToo() throws IOException {
    // In the locale C no process of Java can name such a file.
    assumeThat(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('–'))
        .isTrue();
    Path text = write("Lake – Round 1.txt", LAKE);
    Run run = Cli.alone().run("new", "article", text.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            articles:
              - id: "lake-round-1"
                title: "Lake – Round 1"
                sha256: "%s"
                length: 48
                publishedBasis: unknown

            # One claim for each thing that the article says. "quote" has its very words, or a list of them;
            # "parley pin" puts their ranges in their place. Remove the "# " to begin.
            # claims:
            #   - article: "lake-round-1"
            #     act: demands
            #     subject: state:A
            #     demand: demand:ceasefire
            #     quote: "words of the article, as they stand in its text"
            #     paraphrase: "The claim in your own words."
            """
                .formatted(sha256()));
    assertThat(Cli.alone().reading(run.out()).run("check", "-").err())
        .isEqualTo("No problems: 1 article, 0 claims, 0 entities.\n");
    String begun =
        run.out()
                .replaceAll("(?m)^# (claims:|  )", "$1")
                .replace("words of the article, as they stand in its text", "Ada Linde")
            + "states: [{id: 'state:A', name: A}]\ndemands: [{id: 'demand:ceasefire', name: D}]\n";
    assertThat(Cli.alone().reading(begun).run("check", "--texts", folder.toString(), "-").err())
        .isEqualTo("No problems: 1 article, 1 claim, 2 entities.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "नरेन्द्र का उत्तर.txt, नरेन्द्र-का-उत्तर",
    "Cafe\u0301 (2).txt, café-2",
    "İstanbul'da.txt, istanbul-da",
    "..ดี..txt, ดี",
    "—.txt, article"
  })
  void newArticleTakesItsIdFromTheLettersOfTheName(String file, String id) throws IOException {
    Path text = folder.resolve(file);
    Files.writeString(text, LAKE);
    Run run = Cli.alone().run("new", "article", text.toString());
    assertThat(run.out()).contains("  - id: \"" + id + "\"\n");
    assertThat(Cli.alone().reading(run.out()).run("check", "-").code()).isZero();
  }

  @Test
  void newArticleWritesAndNeverOverwrites() throws IOException {
    Path text = write("lake.txt", LAKE);
    Path file = folder.resolve("lake.json");
    String[] words = {
      "new",
      "article",
      text.toString(),
      "--id",
      "L1",
      "--title",
      "A \"lake\"",
      "-o",
      file.toString()
    };
    assertThat(Cli.alone().run(words)).isEqualTo(new Run(0, "", "Wrote " + file + ".\n"));
    assertThat(file).content().contains("\"id\": \"L1\"").contains("\"title\": \"A \\\"lake\\\"\"");
    assertThat(Cli.alone().run("check", file.toString()).code()).isZero();
    assertThat(Cli.alone().run(words))
        .isEqualTo(
            new Run(7, "", "parley: the file " + file + " already exists; name another one\n"));
  }

  @Test
  void newArticleRefusesWhatNoDossierTakes() throws IOException {
    String text = write("lake.txt", LAKE).toString();
    Run id = Cli.alone().run("new", "article", text, "--id", "a b");
    assertThat(id.code()).isEqualTo(2);
    assertThat(id.err()).startsWith("parley: \"a b\" is not an id; ");
    Run name = Cli.alone().run("new", "article", text, "-o", folder + "/a.txt");
    assertThat(name.code()).isEqualTo(2);
    assertThat(name.err())
        .startsWith("parley: the name of --output must end in .yaml, .yml or .json\n");
    assertThat(Cli.alone().run("new").err())
        .startsWith("parley: say what is new: parley new article TEXT\n");
    Run missing = Cli.alone().run("new", "article", "no.txt");
    assertThat(missing)
        .isEqualTo(new Run(7, "", "parley: there is no file \"no.txt\"; check its spelling\n"));
  }

  private String pinned(String name, String dossier) throws IOException {
    write("lake.txt", LAKE);
    Path file = write(name, dossier);
    pin(folder.toString(), file);
    return Files.readString(file);
  }

  private static void pin(String texts, Path file) {
    Run run = Cli.alone().run("pin", "--texts", texts, file.toString());
    assertThat(run).isEqualTo(new Run(0, "", file + ": pinned.\n"));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** Of {@link #LAKE}, as {@code sha256sum} has it. */
  private static String sha256() {
    return "b71f22691ce92cc09077105bac935c4541d1f772c8edffb180c07de0934bab9e";
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] gunzip(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
