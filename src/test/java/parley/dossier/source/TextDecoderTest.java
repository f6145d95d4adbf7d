package parley.dossier.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.dossier.DossierReader;
import parley.dossier.SampleDocuments;
import parley.dossier.problem.DocumentLimits;

/** From bytes to text. */
final class TextDecoderTest {
  @Test
  void pointsAtTheFirstByteThatIsNotUtf8() {
    byte[] latin = "{\n \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(problems("a.json", latin))
        .containsExactly("a.json:2:6: error: the byte 0xE9 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void recognisesUtf16() {
    assertThat(problems("a.json", "{}".getBytes(StandardCharsets.UTF_16)))
        .containsExactly("a.json:1:1: error: this is UTF-16; save it as UTF-8");
  }

  @Test
  void skipsOneByteOrderMark() {
    assertThat(problems("a.json", "\ufeff{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(problems("a.json", "\ufeff\ufeff{}".getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void refusesDamagedGzip() {
    byte[] packed = SampleDocuments.gzip("{\"people\": []}".getBytes(StandardCharsets.UTF_8));
    assertThat(problems("a.json.gz", Arrays.copyOf(packed, packed.length - 9)))
        .containsExactly(
            "a.json.gz:1:1: error: the gzip data is damaged or cut short; compress the file again");
  }

  @Test
  void refusesGzipThatUnpacksBeyondMeasure() {
    byte[] blanks = new byte[DocumentLimits.RATIO_FREE_BYTES + (1 << 17)];
    Arrays.fill(blanks, (byte) ' ');
    assertThat(problems("a.json.gz", SampleDocuments.gzip(blanks)))
        .containsExactly(
            "a.json.gz:1:1: error: unpacks to more than 200 times its size, as no dossier does;"
                + " unpack it first if it is one");
  }

  @Test
  void stopsReadingAtTheLimit() {
    DocumentSource endless =
        new DocumentSource("a.json", DocumentFormat.JSON, TextDecoderTest::blanks);
    assertThat(SampleDocuments.lines(DossierReader.read(List.of(endless))))
        .containsExactly("a.json:1:1: error: larger than 256 MB; split it into several files");
  }

  private static InputStream blanks() {
    return new InputStream() {
      @Override
      public int read() {
        return ' ';
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        Arrays.fill(buffer, offset, offset + length, (byte) ' ');
        return length;
      }
    };
  }

  private static List<String> problems(String name, byte[] bytes) {
    DocumentSource source =
        new DocumentSource(name, DocumentFormat.JSON, () -> new ByteArrayInputStream(bytes));
    return SampleDocuments.lines(DossierReader.read(List.of(source)));
  }
}
