package parley.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTargetTest {
  @Test
  void readsWhatItWrites() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("side", "Україна & Söhne + 100 % = „x“?");
    query.put("empty", "");
    query.put("as-of", "2025-06-02");
    String written = RequestTarget.format("/parley/report/rounds/wer ist's", query);
    assertThat(written).matches("[A-Za-z0-9/?=&%.*_-]+").doesNotContain("empty");
    String[] parts = written.split("\\?", 2);
    assertThat(RequestTarget.of(parts[0], parts[1]))
        .hasValue(
            new RequestTarget(
                "/parley/report/rounds/wer ist's",
                Map.of("side", List.of(query.get("side")), "as-of", List.of("2025-06-02"))));
  }

  @Test
  void refusesEscapesThatAreNone() {
    for (String wrong : List.of("/%", "/%2", "/%zz", "/%ff", "/%C0%AE")) {
      assertThat(RequestTarget.of(wrong, "")).as(wrong).isEmpty();
      assertThat(RequestTarget.of("/", wrong)).as(wrong).isEmpty();
    }
  }
}
