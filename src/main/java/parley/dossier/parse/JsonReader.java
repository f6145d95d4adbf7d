package parley.dossier.parse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import parley.dossier.problem.DocumentLimits;
import parley.dossier.problem.PositionCursor;
import parley.dossier.problem.TextPosition;
import parley.dossier.problem.UnreadableDocumentException;

/** JSON text becomes trees. */
public final class JsonReader {
  static final JsonFactory JSON =
      JsonFactory.builder().streamReadConstraints(DocumentLimits.READ).build();

  private final ParsedFile file;

  public JsonReader(ParsedFile file) {
    this.file = file;
  }

  /**
   * The quick way to a tree without positions: the object that these bytes, valid UTF-8, stand for;
   * null when they are anything else, or hold what no dossier may hold.
   */
  public static @Nullable JsonNode readObject(byte[] bytes) {
    // With another start the parser would look for other encodings than UTF-8.
    if (bytes.length < 2 || bytes[0] != '{' || bytes[1] == 0) return null;
    try (JsonParser parser = JSON.createParser(bytes)) {
      parser.nextToken();
      JsonNode root = new TreeBuilder(parser).value(0);
      return parser.nextToken() == null ? root : null;
    } catch (JsonProcessingException | UnreadableDocumentException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }

  /** Reads text that is one value. */
  void readDocument(String text) {
    read(text, 1, 0, false);
  }

  /** Reads text that is one value after another. */
  void readSequence(String text) {
    read(text, 1, 0, true);
  }

  /** Reads text of which each line is a value of its own, so that a bad one spoils no other. */
  void readLines(String text) {
    int number = 1;
    boolean any = false;
    for (int start = 0; start < text.length(); number++) {
      int end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        read(line, number, start, false);
        any = true;
      }
      start = end + 1;
    }
    if (!any) file.unreadable().add(JsonErrorMessages.empty().finding());
  }

  /** Reads one line of a text of which each line is a value. */
  public void readLine(String text, int number) {
    read(text, number, 0, false);
  }

  /** {@code offset} is where in the file the text starts. */
  private void read(String text, int firstLine, int offset, boolean many) {
    PositionCursor cursor = new PositionCursor(text, firstLine);
    try (JsonParser parser = JSON.createParser(text)) {
      try {
        read(parser, new Dialect(cursor, text, offset), many);
      } catch (JsonProcessingException e) {
        throw JsonErrorMessages.unreadable(e, text, new PositionCursor(text, firstLine), parser);
      }
    } catch (UnreadableDocumentException e) {
      file.unreadable().add(e.finding());
    } catch (IOException e) {
      throw new IllegalStateException("text in memory cannot fail to be read", e);
    }
  }

  private void read(JsonParser parser, Dialect dialect, boolean many)
      throws IOException, UnreadableDocumentException {
    JsonToken token = parser.nextToken();
    if (token == null) throw JsonErrorMessages.empty();
    while (token != null) {
      DocumentTree tree = new LocatedTreeBuilder(file.name(), parser, dialect).build();
      token = parser.nextToken();
      if (token != null && !many) throw JsonErrorMessages.trailing(dialect.position(parser));
      file.trees().add(tree);
    }
  }

  private record Dialect(PositionCursor cursor, String text, int offset)
      implements LocatedTreeBuilder.Dialect {
    @Override
    public TextPosition position(JsonParser parser) {
      return cursor.at(parser.currentTokenLocation().getCharOffset());
    }

    @Override
    public TextSpan span(JsonParser parser) {
      int start = (int) parser.currentTokenLocation().getCharOffset();
      int end = start + 1;
      while (text.charAt(end) != '"') end += text.charAt(end) == '\\' ? 2 : 1;
      return new TextSpan(offset + start, offset + end + 1);
    }

    @Override
    public boolean splitsAtCommas(JsonParser parser) {
      return false;
    }

    @Override
    public boolean isPlain(TextSpan span) {
      return false;
    }

    @Override
    public @Nullable String objection(JsonParser parser) {
      return null;
    }
  }
}
