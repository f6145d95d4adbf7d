package parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import parley.EveryTextDossier;
import parley.cli.Cli.Run;
import parley.neo4j.TestEngine;

/** A graph whose every text tries to be more than text, in every form in which it goes out. */
@Tag("long")
@ResourceLock("ANY")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileExportIT {
  private static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://x\",\"y\")",
          "+1",
          "-1+1",
          "@SUM(A1)",
          "\t=1",
          "\uff1d1+1",
          "' OR ''=' \\' \\\\' \"quoted\" \"\"",
          "`a` ``b`` \\u0060) DETACH DELETE n //",
          "'; MATCH (n) DETACH DELETE n; //",
          "$rows ${x} {0} %s %n",
          "two\nlines",
          "two\r\nlines and\ranother",
          "</script><script>alert(1)</script>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "]]> <![CDATA[ --> <!-- ?> <?x",
          "&amp; &lt; &#0; &nbsp; &",
          "\u0001 \u001b[31mred\u0007 \u007f \u0085 \u009b2J",
          "a\u202eb\u202c \u200f\u200bc\ufeff \u2028 \u2029 \ufffe \uffff",
          "\ud83d\udc69\u200d\ud83d\ude80 \ud835\udc00 e\u0301 \u0130stanbul \u7b2c\u4e8c\u8f6e",
          "a;b, c|d\\e/f ../../x",
          "  blanks at both ends  ");

  private Path folder = Path.of("");

  @BeforeAll
  void load(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Path dossier = EveryTextDossier.write(folder, HOSTILE);
    TestEngine.ANY.empty().close();
    Run run = run("load", dossier.toString(), "--texts", folder.resolve("texts").toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void dossierHoldsEveryText() throws IOException {
    Path lines = exported("out.jsonl");
    assertThat(EveryTextDossier.in(lines))
        .containsAllEntriesOf(EveryTextDossier.in(folder.resolve("dossier.jsonl")));
  }

  @Test
  void tablesHoldEveryTextAndNoFormula() throws IOException {
    Set<String> cells = new TreeSet<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(exported("out.zip"))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String file = new String(zip.readAllBytes(), UTF_8);
        if (!entry.getName().endsWith(".csv")) continue;
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(file)) {
          cells.addAll(row.getFields());
        }
      }
    }
    assertThat(cells).noneMatch(cell -> cell.matches("(?s)[\\p{Z}\\s]*[=+\\-@\uff1d].*"));
    Set<String> plain = cells.stream().map(HostileExportIT::unescaped).collect(Collectors.toSet());
    assertThat(HOSTILE).allMatch(text -> plain.contains(text) || plain.contains("'" + text));
  }

  @Test
  void xmlHoldsEveryTextThatItCanHold() throws Exception {
    Document graphMl = parsed(exported("out.graphml"));
    Set<String> data = new TreeSet<>();
    NodeList elements = graphMl.getElementsByTagName("data");
    for (int i = 0; i < elements.getLength(); i++) data.add(elements.item(i).getTextContent());
    assertThat(data).containsAll(HOSTILE.stream().map(HostileExportIT::xml).toList());
    Set<String> values = new TreeSet<>();
    NodeList nodes = parsed(exported("out.gexf")).getElementsByTagName("*");
    for (int i = 0; i < nodes.getLength(); i++) {
      NamedNodeMap attributes = nodes.item(i).getAttributes();
      for (int j = 0; j < attributes.getLength(); j++) {
        values.add(attributes.item(j).getNodeValue());
      }
    }
    assertThat(values)
        .containsAll(
            HOSTILE.stream().map(text -> xml(text).replaceAll("[\\t\\r\\n]", " ")).toList());
  }

  @Test
  void statementsMakeTheSameGraph() throws IOException {
    String status = run("status", "--format", "csv").out();
    String fingerprint =
        status.lines().filter(line -> line.startsWith("fingerprint")).findFirst().orElseThrow();
    String script = Files.readString(exported("out.cypher"));
    TestEngine.ANY.empty().close();
    Stream.of(script.split(";", -1))
        .filter(statement -> !statement.isBlank())
        .forEach(TestEngine.ANY::run);
    assertThat(run("status", "--format", "csv").out()).contains(fingerprint);
  }

  private Path exported(String name) {
    Path file = folder.resolve(name);
    Run run = run("export", "-o", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return file;
  }

  private static Document parsed(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  /** What XML can hold of a text. */
  private static String xml(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
  }

  private static String unescaped(String cell) {
    return Pattern.compile("\\\\u\\{([0-9a-f]+)}")
        .matcher(cell)
        .replaceAll(
            number ->
                java.util.regex.Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(number.group(1), 16))));
  }

  private static Run run(String... words) {
    return Cli.on(TestEngine.ANY).run(words);
  }
}
