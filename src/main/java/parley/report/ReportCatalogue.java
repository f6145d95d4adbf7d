package parley.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import parley.neo4j.query.Graph;

/**
 * All reports by name, {@code rounds/mediators}: the bundled ones, and those of a user's folders.
 */
public final class ReportCatalogue {
  /** Folders of {@code cypher/} whose files are no reports. */
  private static final List<String> OTHER_FOLDERS =
      List.of("cypher/rules/", "cypher/pictures/", "cypher/export/", "cypher/browser/");

  private final SortedMap<String, Report> reports = new TreeMap<>();

  /**
   * The bundled reports and those in {@code folders}; a report of a folder replaces a bundled one
   * of its name.
   */
  public static ReportCatalogue of(List<Path> folders) {
    ReportCatalogue catalogue = new ReportCatalogue();
    catalogue.readBundled();
    folders.forEach(catalogue::readFolder);
    return catalogue;
  }

  /** The reports in the order of their names. */
  public Collection<Report> reports() {
    return reports.values();
  }

  /** The report of that name. */
  public Optional<Report> find(String name) {
    return Optional.ofNullable(reports.get(name));
  }

  /** The answers of all reports that need no parameter, in the order of their names. */
  public List<Answer> answers(Graph graph) {
    return reports.values().stream()
        .filter(report -> report.parameters().stream().noneMatch(Parameter::required))
        .map(report -> report.ask(graph, Map.of()))
        .toList();
  }

  /** The bundled editorial rules, in the order of their names. */
  public static List<EditorialRule> rules() {
    return bundled()
        .filter(ReportCatalogue::isRule)
        .map(file -> ReportFileParser.rule(name(file), file, resource("/" + file)))
        .toList();
  }

  /**
   * The bundled statements whose answers are drawn, by name: each begins with a comment that says
   * what it shows.
   */
  public static SortedMap<String, String> drawings() {
    SortedMap<String, String> drawings = new TreeMap<>();
    bundled()
        .filter(file -> file.startsWith("cypher/browser/"))
        .forEach(file -> drawings.put(name(file), resource("/" + file)));
    return drawings;
  }

  private void readBundled() {
    bundled()
        .filter(ReportCatalogue::isReport)
        .forEach(
            file ->
                reports.put(
                    name(file),
                    ReportFileParser.read(name(file), file, resource("/" + file), true)));
  }

  private static boolean isRule(String file) {
    return file.startsWith("cypher/rules/");
  }

  private static boolean isReport(String file) {
    return OTHER_FOLDERS.stream().noneMatch(file::startsWith);
  }

  private static String name(String file) {
    return file.substring("cypher/".length(), file.length() - ".cypher".length());
  }

  /** The bundled report and rule files, in our jar or, when built but not packaged, in a folder. */
  private static Stream<String> bundled() {
    try {
      Path home =
          Path.of(
              ReportCatalogue.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        try (Stream<Path> files = Files.walk(home.resolve("cypher"))) {
          return reportFiles(files.map(file -> home.relativize(file).toString()));
        }
      }
      try (JarFile jar = new JarFile(home.toFile())) {
        return reportFiles(jar.stream().map(JarEntry::getName));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the bundled reports", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path holds an address that is none", e);
    }
  }

  private static Stream<String> reportFiles(Stream<String> names) {
    return names
        .map(name -> name.replace('\\', '/'))
        .filter(name -> name.startsWith("cypher/") && name.endsWith(".cypher"))
        .sorted()
        .toList() // the folder or jar is closed before the names are used
        .stream();
  }

  private void readFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ReportException(
          "no folder of reports at " + folder + "; --reports takes a folder of .cypher files");
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".cypher")).sorted().toList()) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        String name = relative.substring(0, relative.length() - ".cypher".length());
        reports.put(
            name, ReportFileParser.read(name, file.toString(), Files.readString(file), false));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the reports in " + folder, e);
    }
  }

  private static String resource(String path) {
    try (InputStream in = ReportCatalogue.class.getResourceAsStream(path)) {
      if (in == null) throw new IllegalStateException("no " + path + " on the class path");
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
