package parley.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import parley.model.value.Sha256;
import parley.render.value.BundledText;

/** A style or a script that a page holds, and that the page's policy allows by its hash. */
public record InlineResource(String text) {
  public InlineResource {
    // A browser hashes the text that it parsed, where every line ends in a line feed.
    text = text.replace("\r\n", "\n");
  }

  /** The resource beside a class. */
  public static InlineResource of(Class<?> beside, String name) {
    return new InlineResource(BundledText.read(beside, name));
  }

  public String asStyle() {
    return "<style>" + text + "</style>";
  }

  public String asScript() {
    return "<script>" + text + "</script>";
  }

  /** As a source of the policy: {@code 'sha256-…'}. */
  public String hash() {
    byte[] hash = Sha256.newDigest().digest(text.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }
}
