package parley.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.SampleClaim;
import parley.model.claim.Claim;
import parley.model.source.Article;
import parley.model.source.DateBasis;

/** No component of a claim is missing from its columns. */
class ClaimColumnsTest {
  private static final Article ARTICLE =
      new Article("a", "A", "0", 10, null, null, false, null, null, DateBasis.UNKNOWN);

  static Stream<String> components() {
    return SampleClaim.components().stream();
  }

  @ParameterizedTest
  @MethodSource("components")
  void everyComponentOfAClaimIsInItsRows(String component) {
    assertThat(hash(SampleClaim.without(component))).isNotEqualTo(hash(SampleClaim.without()));
  }

  /** An id of its own takes the place of what the id is made of. */
  @ParameterizedTest
  @MethodSource("components")
  void everyComponentOfAClaimIsInTheIdOfItsContent(String component) {
    assumeThat(component).isNotEqualTo("id");
    assertThat(GraphRows.key(SampleClaim.without("id", component)))
        .isNotEqualTo(GraphRows.key(SampleClaim.without("id")));
  }

  /** The five properties of a date are described together, by its own name. */
  @Test
  void descriptionOfTheModelNamesEveryProperty() throws IOException {
    String model = Files.readString(Path.of("docs/model.md"));
    assertThat(ClaimColumns.PROPERTIES)
        .map(column -> column.name().replaceFirst("^(on|said)(From|To|Text|Precision)$", "$1"))
        .allSatisfy(name -> assertThat(model).contains("`" + name + "`"));
  }

  private static String hash(Claim claim) {
    return ClaimRows.rows(ARTICLE, List.of(claim)).contentHash();
  }
}
