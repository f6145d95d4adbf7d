package parley.dossier.quote;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;
import parley.model.value.Sha256;

/** The text of an article, and the SHA-256 of the very bytes that it is stored in. */
public record StoredText(String sha256, String text) {
  /** Its length in code points. */
  public int length() {
    return text.codePointCount(0, text.length());
  }

  public static StoredText read(Path file) throws IOException, UnreadableDocumentException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(DocumentLimits.BYTES + 1);
      if (bytes.length > DocumentLimits.BYTES) {
        throw unreadable(
            file, "is larger than " + (DocumentLimits.BYTES >> 20) + " MB; no article is");
      }
      // A byte order mark stays: it is a character of the text that the hash is of.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.isBlank()) throw unreadable(file, "is empty; save the article in it");
      return new StoredText(Sha256.hex(bytes), text);
    } catch (CharacterCodingException e) {
      throw unreadable(file, "is not UTF-8; save it as UTF-8");
    }
  }

  private static UnreadableDocumentException unreadable(Path file, String why) {
    String name = MessageText.quote(String.valueOf(file.getFileName()));
    return new UnreadableDocumentException(TextPosition.START, "the text " + name + " " + why);
  }
}
