package parley.bench.method;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.bench.JsonFiles;
import parley.dossier.DossierReader;
import parley.dossier.ReadResult;
import parley.dossier.source.SourceFinder;
import parley.rows.ArticleRows;
import parley.rows.EntityRows;
import parley.rows.GraphRows;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/** Writes the rows that parley makes of a dossier as the files of a {@link GraphCsvFolder}. */
public final class GraphCsvWriter implements AutoCloseable {
  /** Lines of a dossier read at a time, so that its size does not matter. */
  private static final int LINES = 2_000;

  private final Path folder;
  private final Map<String, CsvWriter> files = new TreeMap<>();
  private final SortedMap<String, Long> nodes = new TreeMap<>();
  private final SortedMap<String, Long> links = new TreeMap<>();
  private final Map<String, SortedMap<Long, String>> rounds = new TreeMap<>();
  private long elements;

  private GraphCsvWriter(Path folder) {
    this.folder = folder;
  }

  /** Writes the world of a dossier of JSON Lines whose lines are in no need of each other. */
  public static GraphCsvFolder write(Path dossier, Path folder) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(dossier);
        GraphCsvWriter world = new GraphCsvWriter(folder)) {
      for (String some = some(lines); !some.isEmpty(); some = some(lines)) world.add(rows(some));
      world.order();
      JsonFiles.write(
          folder.resolve("counts.json"), new GraphCounts(world.nodes, world.links, world.elements));
    }
    return new GraphCsvFolder(folder);
  }

  private static String some(BufferedReader lines) throws IOException {
    StringBuilder some = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      @Nullable String line = lines.readLine();
      if (line == null) break;
      some.append(line).append('\n');
    }
    return some.toString();
  }

  private static GraphRows rows(String lines) {
    var input = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    try (ReadResult result = DossierReader.read(SourceFinder.find(List.of("-"), input))) {
      return GraphRows.of(result.dossier());
    }
  }

  private void add(GraphRows rows) {
    for (EntityRows entity : rows.entities()) {
      node(entity.node(), ImportColumn.ENTITY);
      entity.links().forEach(link -> link(link, List.of()));
      if (entity.node().properties().get("ordinal") instanceof Long ordinal) {
        String process = entity.links().get(0).to();
        rounds.computeIfAbsent(process, one -> new TreeMap<>()).put(ordinal, entity.node().id());
      }
    }
    rows.articles().forEach(this::add);
  }

  private void add(ArticleRows article) {
    node(article.article(), ImportColumn.ARTICLE);
    @Nullable String outlet = article.outlet();
    if (outlet != null)
      link(new RelationshipRow(article.id(), "PUBLISHED_BY", outlet, Map.of()), List.of());
    article.claims().forEach(claim -> node(claim, ImportColumn.CLAIM));
    List<ImportColumn> step = ImportColumn.columns("step:long");
    article.entityLinks().forEach(link -> link(link, link.type().equals("VIA") ? step : List.of()));
    article.responseLinks().forEach(link -> link(link, List.of()));
    List<ImportColumn> range = ImportColumn.columns("key", "start:long", "end:long");
    article.evidence().forEach(link -> link(link, range));
  }

  /** From each round to the next of its process, as parley's loader orders them. */
  private void order() {
    for (SortedMap<Long, String> process : rounds.values()) {
      List<String> inOrder = new ArrayList<>(process.values());
      for (int i = 1; i < inOrder.size(); i++) {
        link(new RelationshipRow(inOrder.get(i - 1), "NEXT", inOrder.get(i), Map.of()), List.of());
      }
    }
  }

  private void node(NodeRow node, List<ImportColumn> columns) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(GraphCsvFile.ID, node.id());
    write("nodes/" + String.join(".", node.labels()), fields, columns, node.properties());
    node.labels().forEach(label -> nodes.merge(label, 1L, Long::sum));
  }

  private void link(RelationshipRow link, List<ImportColumn> columns) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(GraphCsvFile.START, link.from());
    fields.put(GraphCsvFile.END, link.to());
    write("links/" + link.type(), fields, columns, link.properties());
    links.merge(link.type(), 1L, Long::sum);
  }

  private void write(
      String name,
      Map<String, @Nullable Object> fields,
      List<ImportColumn> columns,
      Map<String, ? extends @Nullable Object> properties) {
    Set<String> left = new HashSet<>(properties.keySet());
    for (ImportColumn column : columns) {
      fields.put(column.header(), properties.get(column.name()));
      left.remove(column.name());
    }
    if (!left.isEmpty()) throw new IllegalStateException("no column for " + left + " in " + name);
    files
        .computeIfAbsent(name, one -> file(one, fields.keySet()))
        .writeRecord(fields.values().stream().map(ImportColumn::text).toList());
    elements++;
  }

  private CsvWriter file(String name, Set<String> header) {
    try {
      Path path = folder.resolve(name + ".csv");
      Files.createDirectories(path.getParent());
      return CsvWriter.builder().build(path).writeRecord(header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (CsvWriter file : files.values()) file.close();
  }
}
