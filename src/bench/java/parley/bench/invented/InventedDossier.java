package parley.bench.invented;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invented dossier of any size as JSON Lines, the same for the same size: first its entities,
 * then a line for each article with its claims.
 */
public final class InventedDossier {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The first of the articles that {@link #writeArticle} tells otherwise. */
  private final int middle;

  private final int articles;
  private final String prefix;

  /** {@code prefix} begins every id, so that two dossiers can be in one graph. */
  public InventedDossier(int articles, String prefix) {
    this.articles = articles;
    this.prefix = prefix;
    this.middle = articles / 2;
  }

  /** Writes all of it. */
  public Path write(Path file) throws IOException {
    return write(file, false);
  }

  /** Writes all of it, with one article changed. */
  Path writeChanged(Path file) throws IOException {
    return write(file, true);
  }

  private Path write(Path file, boolean changed) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      InventedEntities cast = new InventedEntities(articles, prefix);
      cast.entities((section, item) -> line(out, Map.of(section, List.of(item))));
      for (int i = 0; i < articles; i++) {
        line(out, new InventedArticle(cast, i).json(changed && i == middle));
      }
    }
    return file;
  }

  /** Writes the {@code i}-th of the articles that change, alone; its entities are in the graph. */
  Path writeArticle(int i, Path file) throws IOException {
    return write(file, middle + i, true);
  }

  /** Writes the {@code i}-th article that no other file has, alone. */
  Path writeFurther(int i, Path file) throws IOException {
    return write(file, articles + i, false);
  }

  private Path write(Path file, int article, boolean changed) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      line(out, new InventedArticle(new InventedEntities(articles, prefix), article).json(changed));
    }
    return file;
  }

  private static void line(BufferedWriter out, Map<String, ?> line) throws IOException {
    out.write(JSON.writeValueAsString(line));
    out.write('\n');
  }

  /** A JSON object of keys and values in turn; what is null is left out. */
  static Map<String, Object> item(@Nullable Object... keys) {
    Map<String, Object> item = new LinkedHashMap<>();
    for (int i = 0; i < keys.length; i += 2) {
      if (keys[i + 1] != null) item.put((String) keys[i], keys[i + 1]);
    }
    return item;
  }
}
