package parley.dossier.parse;

import java.io.IOException;
import java.io.InputStream;
import parley.dossier.problem.UnreadableDocumentException;
import parley.dossier.source.DocumentFormat;
import parley.dossier.source.DocumentSource;
import parley.dossier.source.FormatDetector;
import parley.dossier.source.OpenedSource;
import parley.dossier.source.TextDecoder;

/** Reads a source as far as it can be read, whatever its format. */
public final class DocumentParser {
  private DocumentParser() {}

  public static ParsedFile read(DocumentSource source) {
    ParsedFile file = new ParsedFile(source.name());
    try (InputStream in = source.open()) {
      parse(file, source.format(), TextDecoder.read(in));
    } catch (UnreadableDocumentException e) {
      file.unreadable().add(e.finding());
    } catch (IOException e) {
      throw OpenedSource.failed(source.name(), e);
    }
    return file;
  }

  public static void parse(ParsedFile file, DocumentFormat format, String text) {
    switch (format) {
      case JSON -> new JsonReader(file).readDocument(text);
      case JSON_LINES -> new JsonReader(file).readLines(text);
      case YAML -> new YamlReader(file).readDocument(text);
      case UNKNOWN -> {
        DocumentFormat found = FormatDetector.detect(text);
        if (found == DocumentFormat.UNKNOWN) new JsonReader(file).readSequence(text);
        else parse(file, found, text);
      }
    }
  }
}
