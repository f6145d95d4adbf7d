package parley.bench.method;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.rows.ClaimColumns;

/** A property in a file for the bulk importer: its name and its type, as the header has them. */
record ImportColumn(String name, String type) {
  private static final String SEPARATOR = ";";

  static final List<ImportColumn> ENTITY =
      columns("name", "aliases:string[]", "wikidata", "iso3", "kind", "topic", "ordinal:long");

  static final List<ImportColumn> ARTICLE =
      columns(
          "title",
          "sha256",
          "length:long",
          "translated:boolean",
          "publishedBasis",
          "language",
          "url",
          "published",
          "publishedFrom:date",
          "publishedTo:date",
          "publishedText",
          "publishedPrecision");

  static final List<ImportColumn> CLAIM =
      ClaimColumns.PROPERTIES.stream().map(column -> of(column.header())).toList();

  /** The columns that headers name so: {@code name}, or {@code name:type} when it is no text. */
  static List<ImportColumn> columns(String... headers) {
    return List.of(headers).stream().map(ImportColumn::of).toList();
  }

  static ImportColumn of(String header) {
    int colon = header.indexOf(':');
    return colon < 0
        ? new ImportColumn(header, "string")
        : new ImportColumn(header.substring(0, colon), header.substring(colon + 1));
  }

  String header() {
    return type.equals("string") ? name : name + ":" + type;
  }

  /** As a field has it; what is missing is empty. */
  static String text(@Nullable Object value) {
    if (value == null) return "";
    if (value instanceof Collection<?> list) {
      return String.join(SEPARATOR, list.stream().map(String::valueOf).toList());
    }
    return value.toString();
  }

  /** The value of a field; null when it is empty. */
  @Nullable Object value(String field) {
    if (field.isEmpty()) return null;
    return switch (type) {
      case "long" -> Long.valueOf(field);
      case "double" -> Double.valueOf(field);
      case "boolean" -> Boolean.valueOf(field);
      case "date" -> LocalDate.parse(field);
      case "string[]" -> field.split(SEPARATOR, -1);
      default -> field;
    };
  }

  /** The same in Cypher, of a row of LOAD CSV. */
  String cypher() {
    String field = "row.`" + header() + "`";
    return name
        + ": "
        + switch (type) {
          case "long" -> "toInteger(" + field + ")";
          case "double" -> "toFloat(" + field + ")";
          case "boolean" -> "toBoolean(" + field + ")";
          case "date" -> "date(" + field + ")";
          case "string[]" -> "split(" + field + ", '" + SEPARATOR + "')";
          default -> field;
        };
  }
}
