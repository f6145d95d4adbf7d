package parley.bench.method;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file of nodes with the same labels, or of relationships of one type. Its rows have the keys
 * {@code id}, or {@code from} and {@code to}, beside {@code properties}.
 *
 * @param name labels joined by dots, or the type
 */
record GraphCsvFile(Path path, String name, boolean nodes) {
  static final String ID = "id:ID";
  static final String START = ":START_ID";
  static final String END = ":END_ID";

  List<String> labels() {
    return List.of(name.split("\\."));
  }

  /** The label under which the ids of these nodes are unique. */
  String key() {
    return labels().get(0);
  }

  /** The label of the nodes where these relationships start. */
  String from() {
    return switch (name) {
      case "PUBLISHED_BY" -> "Article";
      case "PART_OF", "IN", "OF", "NARROWER_THAN", "NEXT" -> "Entity";
      default -> "Claim";
    };
  }

  /** The label of the nodes where these relationships end. */
  String to() {
    return switch (name) {
      case "STATED_IN" -> "Article";
      case "IN_RESPONSE_TO" -> "Claim";
      default -> "Entity";
    };
  }

  /** Whether two of these relationships may join the same nodes; each has a key then. */
  boolean keyed() {
    return name.equals("STATED_IN");
  }

  /** The properties that the file has columns for. */
  List<ImportColumn> columns() {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(path)) {
      return columns(csv.iterator().next());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<ImportColumn> columns(CsvRecord header) {
    List<String> fields = header.getFields();
    return fields.subList(nodes ? 1 : 2, fields.size()).stream().map(ImportColumn::of).toList();
  }

  /** Hands out all rows, up to {@code size} at a time. */
  void batches(int size, Consumer<List<Map<String, Object>>> reader) {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(path)) {
      @Nullable List<ImportColumn> columns = null;
      List<Map<String, Object>> batch = new ArrayList<>(size);
      for (CsvRecord record : csv) {
        if (columns == null) {
          columns = columns(record);
          continue;
        }
        batch.add(row(record, columns));
        if (batch.size() < size) continue;
        reader.accept(batch);
        batch = new ArrayList<>(size);
      }
      if (!batch.isEmpty()) reader.accept(batch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> row(CsvRecord record, List<ImportColumn> columns) {
    int first = nodes ? 1 : 2;
    Map<String, Object> properties = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      ImportColumn column = columns.get(i);
      @Nullable Object value = column.value(record.getField(first + i));
      if (value != null) properties.put(column.name(), value);
    }
    return nodes
        ? Map.of("id", record.getField(0), "properties", properties)
        : Map.of("from", record.getField(0), "to", record.getField(1), "properties", properties);
  }
}
