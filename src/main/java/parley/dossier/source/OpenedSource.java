package parley.dossier.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.Finding;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.UnreadableDocumentException;

/** One opened source, and all that is found wrong with it. */
public final class OpenedSource implements AutoCloseable {
  private static final int DETECTION_BYTES = 1 << 20;

  private final String name;
  private final DocumentFormat format;
  private final @Nullable RereadableBytes bytes;
  private final List<Finding> unreadable = new ArrayList<>();

  private OpenedSource(String name, DocumentFormat format, @Nullable RereadableBytes bytes) {
    this.name = name;
    this.format = format;
    this.bytes = bytes;
  }

  public static OpenedSource open(DocumentSource source) {
    try {
      RereadableBytes bytes = Unpacker.of(source);
      return new OpenedSource(source.name(), format(source, bytes), bytes);
    } catch (UnreadableDocumentException e) {
      OpenedSource input = new OpenedSource(source.name(), source.format(), null);
      input.unreadable.add(e.finding());
      return input;
    } catch (IOException e) {
      throw failed(source.name(), e);
    }
  }

  private static DocumentFormat format(DocumentSource source, RereadableBytes bytes)
      throws IOException, UnreadableDocumentException {
    if (source.format() != DocumentFormat.UNKNOWN) return source.format();
    long most = Math.min(bytes.size(), DocumentLimits.BYTES);
    DocumentFormat format =
        FormatDetector.detect(bytes.read(0, (int) Math.min(most, DETECTION_BYTES)));
    if (format == DocumentFormat.UNKNOWN && most > DETECTION_BYTES)
      format = FormatDetector.detect(bytes.read(0, (int) most));
    if (format != DocumentFormat.JSON_LINES && bytes.size() > DocumentLimits.BYTES)
      throw TextDecoder.tooLarge();
    return format;
  }

  public static DocumentException failed(String name, IOException cause) {
    return new DocumentException(
        MessageText.quote(name) + " cannot be read; check the disk and try again", cause);
  }

  public String name() {
    return name;
  }

  public DocumentFormat format() {
    return format;
  }

  /** Its bytes; null when not even these can be had. */
  @Nullable
  public RereadableBytes content() {
    return bytes;
  }

  /** What keeps all of it from being read. */
  public List<Finding> unreadable() {
    return unreadable;
  }

  @Override
  public void close() {
    try {
      if (bytes != null) bytes.close();
    } catch (IOException e) {
      throw failed(name, e);
    }
  }
}
