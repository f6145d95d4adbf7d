package parley.draw;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import parley.GoldenFile;
import parley.layout.PictureLayout;
import parley.picture.GeneratedPicture;
import parley.picture.Picture;
import parley.picture.SmallPicture;

/** The file forms of a picture. */
@Tag("thorough")
class PictureFormatTest {
  private static final Picture SMALL = SmallPicture.plain();

  @ParameterizedTest
  @EnumSource(names = {"MERMAID", "DOT", "GRAPHML", "GEXF", "JSON"})
  void textIsAsExpected(PictureFormat format) throws IOException {
    GoldenFile.check(
        Path.of("src/test/resources/draw/small." + format.word()),
        new String(bytes(format, SMALL, PictureLayout.FORCE), UTF_8));
  }

  @ParameterizedTest
  @Tag("slow")
  @EnumSource
  void samePictureGivesTheSameBytes(PictureFormat format) throws IOException {
    Picture picture = GeneratedPicture.of(60);
    assertThat(bytes(format, GeneratedPicture.shuffled(picture), PictureLayout.FORCE))
        .isEqualTo(bytes(format, picture, PictureLayout.FORCE));
  }

  @ParameterizedTest
  @EnumSource
  void emptyPictureIsAFileToo(PictureFormat format) throws IOException {
    assertThat(bytes(format, SmallPicture.empty(), PictureLayout.LAYERED)).isNotEmpty();
  }

  @Test
  void imageHasTwoPixelsForEachOfTheDrawings() throws IOException {
    var image =
        ImageIO.read(
            new ByteArrayInputStream(bytes(PictureFormat.PNG, SMALL, PictureLayout.LAYERED)));
    assertThat(image.getWidth()).isEqualTo((int) (PictureLayout.LAYERED.draw(SMALL).width() * 2));
  }

  /** What the offline page builds on. */
  @ParameterizedTest
  @EnumSource(names = {"LAYERED", "FORCE", "MATRIX", "TIMELINE"})
  void svgNamesItsNodesAndEdges(PictureLayout layout) throws Exception {
    Document svg = xml(bytes(PictureFormat.SVG, SMALL, layout));
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("class")).isEqualTo("parley-picture");
    assertThat(root.getAttribute("role")).isEqualTo("img");
    for (String id : root.getAttribute("aria-labelledby").split(" ", -1)) {
      assertThat(svg.getElementsByTagName("*")).satisfies(all -> assertThat(ids(all)).contains(id));
    }
    for (Element group : elements(svg, "g")) {
      if (group.getAttribute("class").startsWith("edge ")) {
        var edge = SMALL.edges().get(Integer.parseInt(group.getAttribute("data-edge")));
        assertThat(group.getAttribute("data-from")).isEqualTo(edge.from());
        assertThat(group.getAttribute("data-to")).isEqualTo(edge.to());
        assertThat(group.getAttribute("class"))
            .isEqualTo("edge type-" + edge.words().replace(' ', '-') + " how-" + edge.support());
        assertThat(group.getElementsByTagName("title").item(0).getTextContent())
            .contains("characters 112–171");
      }
    }
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    assertThat(svg.getElementsByTagName("foreignObject").getLength()).isZero();
  }

  private static List<String> ids(NodeList all) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) ids.add(((Element) all.item(i)).getAttribute("id"));
    return ids;
  }

  @ParameterizedTest
  @MethodSource("parley.render.HostileTextTest#hostileTexts")
  void hostileTextStaysText(String text) throws Exception {
    Picture picture = SmallPicture.of(text, text);
    for (PictureLayout layout :
        List.of(
            PictureLayout.FORCE,
            PictureLayout.LAYERED,
            PictureLayout.MATRIX,
            PictureLayout.TIMELINE)) {
      byte[] svg = bytes(PictureFormat.SVG, picture, layout);
      assertThat(names(xml(svg)))
          .isSubsetOf("svg", "title", "desc", "style", "rect", "g", "path", "text");
      assertThat(new String(svg, UTF_8)).doesNotContain("onload=\"", "onmouseover=\"");
    }
    assertThat(names(xml(bytes(PictureFormat.GRAPHML, picture, PictureLayout.FORCE))))
        .isSubsetOf("graphml", "key", "graph", "node", "edge", "data");
    xml(bytes(PictureFormat.GEXF, picture, PictureLayout.FORCE));
    JsonNode json =
        new ObjectMapper().readTree(bytes(PictureFormat.JSON, picture, PictureLayout.FORCE));
    assertThat(json.get("nodes")).hasSize(4);
    assertThat(bytes(PictureFormat.PNG, picture, PictureLayout.FORCE)).isNotEmpty();
    for (PictureFormat format : List.of(PictureFormat.MERMAID, PictureFormat.DOT)) {
      String hostile = new String(bytes(format, picture, PictureLayout.FORCE), UTF_8);
      String plain = new String(bytes(format, SMALL, PictureLayout.FORCE), UTF_8);
      assertThat(hostile.lines().count()).as(format.word()).isEqualTo(plain.lines().count());
      assertThat(hostile.chars().filter(sign -> sign < ' ' && sign != '\n').count()).isZero();
    }
  }

  private static Document xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> names(Document document) {
    return elements(document, "*").stream().map(Element::getTagName).distinct().toList();
  }

  private static List<Element> elements(Document document, String name) {
    NodeList all = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) elements.add((Element) all.item(i));
    return elements;
  }

  private static byte[] bytes(PictureFormat format, Picture picture, PictureLayout layout)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(picture, layout, out);
    return out.toByteArray();
  }
}
