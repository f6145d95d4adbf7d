package parley.neo4j.cypher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** parley's own Cypher, as it lies in the folders {@code loader/} and {@code cypher/}. */
public final class CypherFiles {
  private static final Map<String, List<String>> CACHE = new ConcurrentHashMap<>();

  private CypherFiles() {}

  /**
   * The one statement of a file, without its semicolon: {@code claims} for {@code
   * loader/claims.cypher}, {@code cypher/export/claims} for a file of the other folder.
   */
  public static String statement(String name) {
    List<String> statements = statements(name);
    if (statements.size() != 1) {
      throw new IllegalStateException(name + " holds " + statements.size() + " statements");
    }
    return statements.get(0);
  }

  /** The statements of a file, each ended by a semicolon at the end of its line. */
  public static List<String> statements(String name) {
    return CACHE.computeIfAbsent(name, CypherFiles::read);
  }

  private static List<String> read(String name) {
    String resource = (name.startsWith("cypher/") ? "/" : "/loader/") + name + ".cypher";
    try (InputStream in = CypherFiles.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no " + resource + " on the class path");
      return Arrays.stream(new String(in.readAllBytes(), UTF_8).split(";\\s*(?:\\R|$)"))
          .filter(statement -> !statement.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
