package parley.dossier.source;

import java.util.Locale;
import java.util.Optional;

/** How a document is written. */
public enum DocumentFormat {
  JSON,
  JSON_LINES,
  YAML,
  /** To be told from the text. */
  UNKNOWN;

  static final String SUFFIXES = ".json, .jsonl, .ndjson, .yaml or .yml, each also with .gz";

  /** The format that the suffix of a file name stands for. */
  public static Optional<DocumentFormat> of(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) name = name.substring(0, name.length() - ".gz".length());
    int dot = name.lastIndexOf('.');
    return switch (dot < 0 ? "" : name.substring(dot)) {
      case ".json" -> Optional.of(JSON);
      case ".jsonl", ".ndjson" -> Optional.of(JSON_LINES);
      case ".yaml", ".yml" -> Optional.of(YAML);
      default -> Optional.empty();
    };
  }
}
