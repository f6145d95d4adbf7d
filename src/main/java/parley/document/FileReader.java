package parley.document;

import java.io.IOException;
import java.io.InputStream;

/** Reads a source as far as it can be read, whatever its format. */
final class FileReader {
  private FileReader() {}

  static DossierFile read(Source source) {
    DossierFile file = new DossierFile(source.name());
    try (InputStream in = source.open()) {
      parse(file, source.format(), Bytes.text(in));
    } catch (Unreadable e) {
      file.unreadable().add(e.finding());
    } catch (IOException e) {
      throw new DocumentException(
          Words.quote(source.name()) + " cannot be read; check the disk and try again", e);
    }
    return file;
  }

  static void parse(DossierFile file, Format format, String text) {
    switch (format) {
      case JSON -> new JsonText(file).one(text);
      case JSON_LINES -> new JsonText(file).lines(text);
      case YAML -> new YamlText(file).one(text);
      case UNKNOWN -> {
        Format found = Sniff.of(text);
        if (found == Format.UNKNOWN) new JsonText(file).sequence(text);
        else parse(file, found, text);
      }
    }
  }
}
