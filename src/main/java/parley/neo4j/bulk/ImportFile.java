package parley.neo4j.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.neo4j.location.StoreException;

/**
 * A file for Neo4j's bulk importer: a header of columns, {@code name:type}, and a line for each
 * node or relationship.
 */
final class ImportFile implements AutoCloseable {
  /** Stands between the elements of a list; no text of a dossier is likely to hold it. */
  static final char ARRAY_DELIMITER = '\u001F';

  private final Path path;
  private final CsvWriter writer;
  private final Map<String, Integer> columns = new HashMap<>();
  private final int keyColumns;
  private final @Nullable String[] line;
  private boolean hasLines;

  /** Begins a file; the columns that come first are filled by hand, the others by properties. */
  ImportFile(Path path, List<String> first, List<String> properties) {
    this.path = path;
    this.keyColumns = first.size();
    this.line = new String[first.size() + properties.size()];
    for (int i = 0; i < properties.size(); i++) {
      columns.put(properties.get(i).split(":", 2)[0], first.size() + i);
    }
    try {
      // A store's files lie in its folder, which the user alone can enter; others are for a server.
      Path file = Files.createFile(path);
      writer =
          CsvWriter.builder()
              .quoteStrategy(new TextQuoting())
              .lineDelimiter(LineDelimiter.LF)
              .bufferSize(1 << 16)
              .build(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < line.length; i++) {
      line[i] = i < first.size() ? first.get(i) : properties.get(i - first.size());
    }
    writer.writeRecord(line);
  }

  Path path() {
    return path;
  }

  /** Whether a text that was written goes over several lines. */
  boolean hasLines() {
    return hasLines;
  }

  void write(Map<String, ?> properties, String... first) {
    System.arraycopy(first, 0, line, 0, keyColumns);
    Arrays.fill(line, keyColumns, line.length, null);
    properties.forEach((name, value) -> line[column(name)] = text(value));
    writer.writeRecord(line);
  }

  private int column(String property) {
    @Nullable Integer column = columns.get(property);
    if (column == null) throw new IllegalStateException(path + " has no column for " + property);
    return column;
  }

  private String text(Object value) {
    String text = value instanceof List<?> list ? joined(list) : value.toString();
    if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) hasLines = true;
    return text;
  }

  static String joined(List<?> list) {
    StringBuilder joined = new StringBuilder();
    for (Object element : list) {
      String text = element.toString();
      if (text.indexOf(ARRAY_DELIMITER) >= 0) throw new UnsupportedTextException();
      if (joined.length() > 0) joined.append(ARRAY_DELIMITER);
      joined.append(text);
    }
    return joined.toString();
  }

  /** A list with a text that the importer would take apart. */
  static final class UnsupportedTextException extends StoreException {
    private static final long serialVersionUID = 1L;

    UnsupportedTextException() {
      super(
          Reason.FILE,
          "an alias has the character U+001F, where Neo4j's importer would split it; remove it,"
              + " or use \"parley load\"");
    }
  }

  /**
   * Between quotes spaces stay as they are, and a text without characters is a text. Numbers, dates
   * and most ids are read faster without.
   */
  private static final class TextQuoting implements QuoteStrategy {
    @Override
    public boolean quoteEmpty(int lineNo, int fieldIdx) {
      return true;
    }

    @Override
    public boolean quoteValue(int lineNo, int fieldIdx, String value) {
      if (lineNo == 1) return false;
      for (int i = 0; i < value.length(); i++) {
        if (!isPlain(value.charAt(i))) return true;
      }
      return false;
    }

    private static boolean isPlain(char character) {
      return (character >= 'a' && character <= 'z')
          || (character >= '0' && character <= ':')
          || (character >= '@' && character <= 'Z')
          || character == '-'
          || character == '#'
          || character == '_';
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
