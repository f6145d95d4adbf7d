package parley.export.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.export.dossier.DossierClaim;
import parley.export.dossier.DossierEntity;
import parley.export.dossier.DossierLines;
import parley.export.read.GraphReader;
import parley.export.read.NodeWithLinks;
import parley.neo4j.query.Graph;
import parley.render.data.CsvTable;
import parley.render.value.BundledText;
import parley.rows.ClaimColumn;
import parley.rows.ClaimColumns;
import parley.rows.RelationshipRow;

/** The graph as tables that spreadsheets and data frames join by id, in one zip archive. */
public final class CsvArchive {
  private static final List<String> ENTITY =
      List.of(
          "id type name aliases kind iso3 wikidata topic partOf process ordinal in of narrowerThan"
              .split(" ", -1));

  private static final List<String> ARTICLE =
      List.of(
          ("id title outlet published publishedFrom publishedTo publishedText publishedPrecision"
                  + " publishedBasis language translated url length sha256")
              .split(" ", -1));

  private static final List<String> CLAIM =
      Stream.concat(Stream.of("id", "article"), ClaimColumns.ALL.stream().map(ClaimColumn::name))
          .toList();

  private static final Map<String, String> LINKS =
      Map.ofEntries(
          Map.entry("outlet", "PUBLISHED_BY"),
          Map.entry("partOf", "PART_OF"),
          Map.entry("process", "PART_OF"),
          Map.entry("in", "IN"),
          Map.entry("of", "OF"),
          Map.entry("narrowerThan", "NARROWER_THAN"));

  private final GraphReader reader;

  private CsvArchive(GraphReader reader) {
    this.reader = reader;
  }

  public static void write(Graph graph, OutputStream out) throws IOException {
    CsvArchive archive = new CsvArchive(new GraphReader(graph));
    try (ZipArchive zip = new ZipArchive(out)) {
      String readme = BundledText.read(CsvArchive.class, "csv-readme.txt");
      zip.file("README.txt", writer -> writer.write(readme));
      archive.tables(zip);
    }
  }

  private void tables(ZipArchive zip) throws IOException {
    table(
        zip,
        "entities",
        ENTITY,
        rows -> reader.readEntities(node -> rows.row(cells(node, ENTITY))));
    table(
        zip,
        "facts",
        FactTable.COLUMNS,
        rows -> reader.readEntities(node -> FactTable.write(node, rows)));
    table(
        zip,
        "articles",
        ARTICLE,
        rows -> reader.readArticles(node -> rows.row(cells(node, ARTICLE))));
    table(zip, "claims", CLAIM, rows -> reader.readClaims(node -> rows.row(claim(node))));
    table(
        zip,
        "ranges",
        List.of("claim", "article", "start", "end"),
        rows ->
            reader.readClaims(
                node -> {
                  for (List<Long> range : DossierClaim.ranges(node)) {
                    String article = DossierClaim.article(node.id());
                    rows.row(List.of(node.id(), article, range.get(0), range.get(1)));
                  }
                }));
  }

  private static List<@Nullable Object> claim(NodeWithLinks node) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(node.id());
    cells.add(DossierClaim.article(node.id()));
    for (ClaimColumn column : ClaimColumns.ALL) {
      cells.add(
          column instanceof ClaimColumn.Link link
              ? node.targets(link.relationship())
              : node.get(column.name()));
    }
    return cells;
  }

  /** Writes the rows of a table. */
  @FunctionalInterface
  private interface TableContent {
    void write(CsvTable table) throws IOException;
  }

  private static void table(ZipArchive zip, String name, List<String> columns, TableContent rows)
      throws IOException {
    zip.file(
        name + ".csv",
        out -> {
          CsvTable table = new CsvTable(out, columns);
          rows.write(table);
          table.flush();
        });
  }

  private static List<@Nullable Object> cells(NodeWithLinks node, List<String> columns) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (String column : columns) cells.add(cell(node, column));
    return cells;
  }

  private static @Nullable Object cell(NodeWithLinks node, String column) {
    if (column.equals("type")) return DossierLines.type(node).word();
    if (column.equals("kind") && node.hasLabel("Event")) return DossierEntity.kind(node);
    if (column.equals("partOf") && node.hasLabel("Event")) return null;
    if (column.equals("process") && !node.hasLabel("Event")) return null;
    String type = LINKS.get(column);
    return type == null ? node.get(column) : node.targets(type);
  }

  /** What at least one claim supports. */
  private static final class FactTable {
    static final List<String> COLUMNS =
        List.of("from", "fact", "to", "claims", "articles", "origins", "first", "last");

    static void write(NodeWithLinks node, CsvTable table) {
      for (RelationshipRow link : node.links()) {
        if (!link.properties().containsKey("claims")) continue;
        List<@Nullable Object> cells = new ArrayList<>();
        cells.addAll(List.of(link.from(), link.type(), link.to()));
        for (String column : COLUMNS.subList(3, COLUMNS.size())) {
          cells.add(link.properties().get(column));
        }
        table.row(cells);
      }
    }
  }
}
