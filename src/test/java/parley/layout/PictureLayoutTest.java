package parley.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.layout.shape.DrawingBody;
import parley.layout.shape.Mark;
import parley.layout.shape.MarkStyle;
import parley.layout.shape.PlacedEdge;
import parley.layout.shape.PlacedNode;
import parley.layout.shape.Point;
import parley.layout.shape.Rect;
import parley.layout.shape.TextMetrics;
import parley.picture.GeneratedPicture;
import parley.picture.Picture;
import parley.picture.PictureEdge;
import parley.picture.SmallPicture;

/** What holds for each layout of a picture by chance. */
class PictureLayoutTest {
  private static final Picture PICTURE = GeneratedPicture.of(300);

  @ParameterizedTest
  @EnumSource(names = {"LAYERED", "FORCE", "MATRIX", "TIMELINE"})
  void givesTheSameDrawingInWhateverOrderThePictureCame(PictureLayout layout) {
    Drawing drawing = layout.draw(PICTURE);
    assertThat(layout.draw(PICTURE)).isEqualTo(drawing);
    assertThat(layout.draw(GeneratedPicture.shuffled(PICTURE))).isEqualTo(drawing);
  }

  @ParameterizedTest
  @EnumSource(names = {"LAYERED", "FORCE", "MATRIX", "TIMELINE"})
  void noTwoNodesOverlapAndAllLieInside(PictureLayout layout) {
    DrawingBody body = layout.draw(PICTURE).body();
    List<Rect> boxes = body.nodes().stream().map(PlacedNode::box).toList();
    assertThat(boxes).isNotEmpty();
    assertDisjoint(boxes);
    assertThat(boxes)
        .allMatch(
            box ->
                box.x() >= 0
                    && box.y() >= 0
                    && box.right() <= body.width()
                    && box.bottom() <= body.height());
  }

  @Test
  void inANetworkNoWordsOverlapEither() {
    DrawingBody body = PictureLayout.FORCE.draw(PICTURE).body();
    List<Rect> taken = new ArrayList<>();
    body.nodes().forEach(node -> taken.add(node.box()));
    body.edges().forEach(edge -> edge.marks().forEach(mark -> label(mark, taken)));
    assertThat(taken).hasSizeGreaterThan(body.nodes().size() + 200);
    assertDisjoint(taken);
  }

  private static void label(Mark mark, List<Rect> taken) {
    if (mark instanceof Mark.Words words) {
      Point center = words.at().plus(0, -4);
      taken.add(Rect.around(center, TextMetrics.width(words.text(), words.style()), 13));
    }
  }

  private static void assertDisjoint(List<Rect> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).touches(boxes.get(j), 0))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LAYERED", "FORCE"})
  void drawsEveryEdgeOnce(PictureLayout layout) {
    assertThat(layout.draw(PICTURE).body().edges())
        .extracting(PlacedEdge::index)
        .containsExactlyElementsOf(
            java.util.stream.IntStream.range(0, PICTURE.edges().size()).boxed().toList());
  }

  @Test
  void chainIsNoLongerThanItsLinesNeed() {
    assertThat(PictureLayout.FORCE.draw(SmallPicture.plain()).width()).isLessThan(1000);
  }

  @Test
  void edgesBetweenTheSameThingsKeepApart() {
    DrawingBody body = PictureLayout.FORCE.draw(SmallPicture.plain()).body();
    List<Mark> lines =
        body.edges().stream()
            .filter(edge -> edge.edge().type().equals("MEDIATES"))
            .map(edge -> edge.marks().get(0))
            .toList();
    assertThat(lines).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void whatIsNotReportedIsDashedAndSaysSo() {
    for (PictureLayout layout : List.of(PictureLayout.FORCE, PictureLayout.LAYERED)) {
      PlacedEdge denied =
          layout.draw(SmallPicture.plain()).body().edges().stream()
              .filter(edge -> edge.edge().support().equals("denied"))
              .findFirst()
              .orElseThrow();
      assertThat(denied.marks())
          .anyMatch(
              mark -> mark instanceof Mark.Stroke line && line.style() == MarkStyle.LINE_DASHED);
      assertThat(denied.marks())
          .anyMatch(
              mark -> mark instanceof Mark.Words words && words.text().equals("mediates · denied"));
    }
  }

  @Test
  void whatALayoutHasNoPlaceForIsSaid() {
    DrawingBody matrix = PictureLayout.MATRIX.draw(SmallPicture.plain()).body();
    assertThat(matrix.edges())
        .extracting(PlacedEdge::edge)
        .extracting(PictureEdge::type)
        .containsExactly("DEMANDS");
    assertThat(matrix.notes()).singleElement().asString().startsWith("3 lines are no stances");
  }

  @Test
  void pictureWithoutRoundsIsANetworkAndSaysWhy() {
    Picture all = SmallPicture.plain();
    Picture picture =
        new Picture(
            "t",
            all.nodes().stream().filter(node -> !node.type().equals("Round")).toList(),
            all.edges().stream().filter(edge -> !edge.to().equals("lake-1")).toList(),
            all.claims(),
            List.of());
    assertThat(PictureLayout.LAYERED.draw(picture).body().notes())
        .containsExactly("Nothing in it fits the layout layered: drawn as a network.");
  }

  @Test
  void emptyPictureSaysThatItIs() {
    Drawing drawing = PictureLayout.TIMELINE.draw(SmallPicture.empty());
    assertThat(drawing.frame())
        .anyMatch(
            mark -> mark instanceof Mark.Words words && words.text().startsWith("Nothing to draw"));
  }
}
