package parley.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.render.value.FileSuffix;

/** The files of Neo4j Browser, in the jar that they come in, by exact name. */
public final class BrowserFiles {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("eot", "application/vnd.ms-fontobject"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private final Set<String> names;

  private BrowserFiles(Set<String> names) {
    this.names = names;
  }

  /** What is on the class path; nothing when Neo4j Browser is not. */
  public static BrowserFiles find() {
    @Nullable URL page = BrowserFiles.class.getResource("/browser/index.html");
    if (page == null) return new BrowserFiles(Set.of());
    try {
      if (!(page.openConnection() instanceof JarURLConnection connection)) {
        return new BrowserFiles(Set.of());
      }
      try (JarFile jar = new JarFile(connection.getJarFileURL().getPath())) {
        return new BrowserFiles(
            jar.stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                // a second interface, which takes neither style nor guide
                .filter(name -> name.startsWith("browser/") && !name.startsWith("browser/preview/"))
                .collect(Collectors.toUnmodifiableSet()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the jar of Neo4j Browser", e);
    }
  }

  public boolean isPresent() {
    return !names.isEmpty();
  }

  public Optional<Response> find(String path) {
    String name = path.equals(Routes.BROWSER) ? "browser/index.html" : path.substring(1);
    if (!names.contains(name)) return Optional.empty();
    try (InputStream in = BrowserFiles.class.getResourceAsStream("/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(Response.of(200, type(name), in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " in the jar of Neo4j Browser", e);
    }
  }

  private static String type(String name) {
    return TYPES.getOrDefault(FileSuffix.of(name), "application/octet-stream");
  }
}
