package parley.dossier.parse;

import java.io.IOException;
import java.io.InputStream;
import parley.dossier.problem.DocumentException;
import parley.dossier.problem.MessageText;
import parley.dossier.problem.UnreadableDocument;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.FormatDetector;
import parley.dossier.source.TextDecoder;

/** Reads a source as far as it can be read, whatever its format. */
public final class DocumentParser {
  private DocumentParser() {}

  public static ParsedFile read(DocumentSource source) {
    ParsedFile file = new ParsedFile(source.name());
    try (InputStream in = source.open()) {
      parse(file, source.format(), TextDecoder.text(in));
    } catch (UnreadableDocument e) {
      file.unreadable().add(e.finding());
    } catch (IOException e) {
      throw new DocumentException(
          MessageText.quote(source.name()) + " cannot be read; check the disk and try again", e);
    }
    return file;
  }

  public static void parse(ParsedFile file, DocumentFormat format, String text) {
    switch (format) {
      case JSON -> new JsonReader(file).one(text);
      case JSON_LINES -> new JsonReader(file).lines(text);
      case YAML -> new YamlReader(file).one(text);
      case UNKNOWN -> {
        DocumentFormat found = FormatDetector.detect(text);
        if (found == DocumentFormat.UNKNOWN) new JsonReader(file).sequence(text);
        else parse(file, found, text);
      }
    }
  }
}
