package parley.neo4j.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of the parameters of a statement. */
class PackedParametersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "RETURN $about | RETURN $given.about",
        "RETURN $about, $about.x | RETURN $given.about, $given.about.x",
        "RETURN $`about` | RETURN $given.`about`",
        "RETURN $aboutWhom | RETURN $aboutWhom",
        "RETURN $other | RETURN $other",
        "RETURN '$about', \"$about\", `$about` | RETURN '$about', \"$about\", `$about`",
        "RETURN 1 /* $about */ // $about | RETURN 1 /* $about */ // $about",
        "RETURN 1 // it's | RETURN 1 // it's",
        "RETURN $ | RETURN $",
      })
  void parametersThatHaveValuesAreReadFromTheMap(String cypher, String packed) {
    assertThat(PackedParameters.of(cypher, Map.of("about", 1)).cypher()).isEqualTo(packed);
  }

  @Test
  void statementWithoutParametersIsLeftAlone() {
    assertThat(PackedParameters.of("RETURN $about", Map.of()))
        .isEqualTo(new PackedParameters("RETURN $about", Map.of()));
  }
}
