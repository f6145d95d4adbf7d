package parley.model.value;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {
  // The example of FIPS 180-2, appendix B.1.
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void hashesBytes() {
    assertThat(Sha256.hex("abc".getBytes(US_ASCII))).isEqualTo(ABC);
  }

  @Test
  void hashesWhatDigestWasGiven() {
    MessageDigest digest = Sha256.newDigest();
    digest.update("ab".getBytes(US_ASCII));
    digest.update("c".getBytes(US_ASCII));
    assertThat(Sha256.hex(digest)).isEqualTo(ABC);
  }
}
