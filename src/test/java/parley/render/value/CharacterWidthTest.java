package parley.render.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.BitSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

/** Compares all code points with JLine, which knows Unicode 16, and with ICU, which knows 18. */
class CharacterWidthTest {
  /** Two of them make one flag, two columns wide. */
  private static final String HALVES_OF_FLAGS = "1F1E6-1F1FF";

  /** Marks of Unicode 17 and 18. */
  private static final String NEWER_MARKS =
      """
      5C8-5C9 B53-B54 1ACF-1AF0 10ECB-10ECF 10EF0-10EFB 11B60-11B60 11B62-11B64 11B66-11B66 \
      11DF0-11DF0 1D127-1D128 1D25B-1D25C 1E6E3-1E6E3 1E6E6-1E6E6 1E6EE-1E6EF 1E6F5-1E6F5""";

  /** Wide since Unicode 17 or 18, or a gap of unassigned code points between wide ones. */
  private static final String NEWER_WIDE =
      """
      16FF2-16FFF 187F8-187FF 18CD6-18CFE 18D09-191D2 1AFF4-1AFF4 1AFFC-1AFFC 1AFFF-1AFFF \
      1B123-1B131 1B133-1B14F 1B153-1B154 1B156-1B163 1B168-1B16F 1D357-1D35F 1F1AE-1F1AE \
      1F203-1F20F 1F23C-1F23F 1F249-1F24F 1F252-1F25F 1F266-1F2FF 1F6D8-1F6DB 1F7DA-1F7DA \
      1F7EC-1F7EF 1FA7D-1FA7F 1FA8A-1FA8E 1FAC7-1FACD 1FADD-1FADE 1FAEA-1FAEF 1FAF9-1FAFA \
      2FFFE-2FFFF""";

  /** Spacing marks that Java 17 takes for non-spacing ones, as Unicode 13 does. */
  private static final Set<Integer> NON_SPACING_IN_JAVA_17 = Set.of(0x1734, 0x1171E);

  @Test
  void differsFromJLineInHalvesOfFlagsAndNewerCharactersAlone() {
    assertThat(differing(0)).isEqualTo(NEWER_MARKS);
    assertThat(differing(1)).isEqualTo(HALVES_OF_FLAGS);
    assertThat(differing(2)).isEqualTo(NEWER_WIDE);
  }

  private static String differing(int width) {
    return ranges(
        point -> CharacterWidth.of(point) == width && width != Math.max(0, WCWidth.wcwidth(point)));
  }

  @Test
  void isThatOfUnicodeForAssignedCodePoints() {
    assertThat(
            ranges(
                point -> UCharacter.isDefined(point) && CharacterWidth.of(point) != unicode(point)))
        .isEmpty();
  }

  private static int unicode(int point) {
    boolean joins =
        switch (UCharacter.getType(point)) {
          case Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
          case Character.FORMAT -> point != 0xAD;
          default ->
              (point >= 0x1160 && point <= 0x11FF)
                  || UCharacter.hasBinaryProperty(point, UProperty.EMOJI_MODIFIER);
        };
    if (joins) return 0;
    int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
  }

  private static String ranges(IntPredicate chosen) {
    BitSet points =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(point -> !NON_SPACING_IN_JAVA_17.contains(point))
            .filter(chosen)
            .collect(BitSet::new, BitSet::set, BitSet::or);
    StringJoiner ranges = new StringJoiner(" ");
    for (int first = points.nextSetBit(0), end; first >= 0; first = points.nextSetBit(end)) {
      end = points.nextClearBit(first);
      ranges.add("%X-%X".formatted(first, end - 1));
    }
    return ranges.toString();
  }
}
