package parley.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.entity.EntityType;
import parley.model.entity.EventKind;
import parley.rows.FactShape;

class PaletteTest {
  @Test
  void textOnEveryFillIsReadable() {
    assertThat(Palette.labels())
        .allSatisfy(
            label -> {
              String fill = Palette.fill(label);
              assertThat(contrast(fill, Palette.textColor(fill))).as(label).isGreaterThan(4.5);
            });
  }

  @Test
  void everyTypeOfThingHasAColour() {
    for (EntityType type : EntityType.values()) {
      assertThat(Palette.labels()).contains(type.label());
    }
    for (EventKind kind : EventKind.values()) assertThat(Palette.labels()).contains(kind.label());
  }

  @Test
  void everyTypeOfFactHasAColour() {
    for (FactShape shape : FactShape.values()) {
      assertThat(shape.types()).allMatch(Palette::isFactType);
    }
  }

  @Test
  void linesStandOutFromPaper() {
    assertThat(Palette.types())
        .allSatisfy(
            type ->
                assertThat(contrast(Palette.line(type), "#ffffff")).as(type).isGreaterThan(3.0));
  }

  @Test
  void specialLabelCounts() {
    assertThat(Palette.label(List.of("Event", "Entity", "Round"))).isEqualTo("Round");
    assertThat(Palette.label(List.of("Outlet", "Organization", "Entity", "Actor")))
        .isEqualTo("Outlet");
    assertThat(Palette.label(List.of("Something"))).isEqualTo("Something");
    assertThat(Palette.fill("Something")).isEqualTo("#8c8c8c");
  }

  private static double contrast(String one, String other) {
    double light = Palette.luminance(one) + 0.05;
    double dark = Palette.luminance(other) + 0.05;
    return Math.max(light, dark) / Math.min(light, dark);
  }
}
