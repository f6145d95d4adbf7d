package parley.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One opened source, and all that is found wrong with it. */
final class Input implements AutoCloseable {
  private static final int START = 1 << 20;

  private final String name;
  private final Format format;
  private final @Nullable Content content;
  private final List<Finding> unreadable = new ArrayList<>();

  private Input(String name, Format format, @Nullable Content content) {
    this.name = name;
    this.format = format;
    this.content = content;
  }

  static Input open(Source source) {
    try {
      Content content = Unpacking.of(source);
      return new Input(source.name(), format(source, content), content);
    } catch (Unreadable e) {
      Input input = new Input(source.name(), source.format(), null);
      input.unreadable.add(e.finding());
      return input;
    } catch (IOException e) {
      throw failed(source.name(), e);
    }
  }

  private static Format format(Source source, Content content) throws IOException, Unreadable {
    if (source.format() != Format.UNKNOWN) return source.format();
    long most = Math.min(content.size(), Limits.BYTES);
    Format format = Sniff.of(content.read(0, (int) Math.min(most, START)));
    if (format == Format.UNKNOWN && most > START) format = Sniff.of(content.read(0, (int) most));
    if (format != Format.JSON_LINES && content.size() > Limits.BYTES) throw Bytes.tooLarge();
    return format;
  }

  static DocumentException failed(String name, IOException cause) {
    return new DocumentException(
        Words.quote(name) + " cannot be read; check the disk and try again", cause);
  }

  String name() {
    return name;
  }

  Format format() {
    return format;
  }

  /** Its bytes; null when not even these can be had. */
  @Nullable Content content() {
    return content;
  }

  /** What keeps all of it from being read. */
  List<Finding> unreadable() {
    return unreadable;
  }

  @Override
  public void close() {
    try {
      if (content != null) content.close();
    } catch (IOException e) {
      throw failed(name, e);
    }
  }
}
