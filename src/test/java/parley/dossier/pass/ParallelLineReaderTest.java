package parley.dossier.pass;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import parley.dossier.source.LineReader;
import parley.dossier.source.RereadableBytes;

/** Looking at lines on all processors gives them as going through them does. */
final class ParallelLineReaderTest {
  private static final String GOOD = "{\"people\": [{\"id\": \"person:é\", \"name\": \"É%s\"}]}";

  @RepeatedTest(20)
  void sameLinesInTheSameOrder(RepetitionInfo repetition) throws Exception {
    Random random = new Random(repetition.getCurrentRepetition());
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int size = 1 << (14 + random.nextInt(9));
    while (text.size() < size) text.write(line(random));
    if (random.nextBoolean()) text.write("{}".getBytes(UTF_8));
    RereadableBytes content = RereadableBytes.of(text.toByteArray());
    LineReader expected = new LineReader(content);
    try (ParallelLineReader reader = new ParallelLineReader(content)) {
      while (expected.advance()) {
        ParsedLine line = Objects.requireNonNull(reader.next());
        byte[] bytes = Arrays.copyOfRange(expected.bytes(), expected.start(), expected.end());
        assertThat(line.bytes()).isEqualTo(bytes);
        assertThat(line.offset()).isEqualTo(expected.offset());
        assertThat(line.number()).isEqualTo(expected.number());
        assertThat(line.validFragment() != null).isEqualTo(good(new String(bytes, ISO_8859_1)));
      }
      assertThat(reader.next()).isNull();
    }
  }

  private static byte[] line(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n".getBytes(UTF_8);
      case 1 -> "{\"people\": 1}\n".getBytes(UTF_8);
      case 2 -> (GOOD + "\n").getBytes(ISO_8859_1);
      case 3 -> ("{" + "x".repeat(random.nextInt(200_000)) + "\n").getBytes(UTF_8);
      default -> (GOOD.replace("%s", "d".repeat(random.nextInt(5_000))) + "\n").getBytes(UTF_8);
    };
  }

  private static boolean good(String line) {
    return line.equals("{}") || (line.startsWith("{\"people\": [") && line.contains("Ã"));
  }

  @Test
  void nothingIsNoLine() throws Exception {
    try (ParallelLineReader reader = new ParallelLineReader(RereadableBytes.of(new byte[0]))) {
      assertThat(reader.next()).isNull();
    }
  }
}
