package parley.neo4j.bulk;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.neo4j.Store;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.write.ChangeCount;
import parley.neo4j.write.ChangedIds;
import parley.neo4j.write.Changes;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.Prefetcher;
import parley.rows.ArticleRows;
import parley.rows.ArticleSink;
import parley.rows.ClaimColumn;
import parley.rows.ClaimColumns;
import parley.rows.EntityRows;
import parley.rows.Fact;
import parley.rows.FactSupport;
import parley.rows.GraphRows;
import parley.rows.NodeRow;
import parley.rows.RelationshipRow;

/**
 * A whole graph as files for Neo4j's bulk importer, with facts and ledger: what a load of the same
 * dossier would make of an empty graph. Nodes go by numbers there; what has to be kept in memory is
 * the number of each entity.
 */
public final class ImportFiles implements AutoCloseable {
  private static final List<String> NODE = List.of(":ID", ":LABEL", "id");
  private static final List<String> LEDGER_ENTRY = List.of(":ID", ":LABEL", "article");
  private static final List<String> RELATIONSHIP = List.of(":START_ID", ":END_ID", ":TYPE");

  private final Path folder;
  private final List<ImportFile> files = new ArrayList<>();
  private final ImportFile entities;
  private final ImportFile articles;
  private final ImportFile claims;
  private final ImportFile ledger;
  private final ImportFile links;
  private final ImportFile evidence;
  private final ImportFile facts;
  private final ArticleLines lines = new ArticleLines();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int next;
  private int articleCount;
  private int claimCount;

  /** An article with the facts that it supports. */
  private record ArticleWithFacts(ArticleRows rows, Map<Fact, FactSupport> supports) {
    static ArticleWithFacts of(ArticleRows rows) {
      return new ArticleWithFacts(rows, rows.supports());
    }
  }

  private ImportFiles(Path folder) {
    this.folder = folder;
    entities =
        file(
            "entities",
            NODE,
            "name",
            "aliases:string[]",
            "wikidata",
            "iso3",
            "kind",
            "topic",
            "ordinal:long");
    articles =
        file(
            "articles",
            NODE,
            withDateColumns(
                "published",
                "title",
                "sha256",
                "length:long",
                "translated:boolean",
                "publishedBasis",
                "language",
                "url"));
    claims = file("claims", NODE, claimColumns());
    ledger = file("ledger", LEDGER_ENTRY, "hash", "firstLoaded:datetime", "lastLoaded:datetime");
    links = file("links", RELATIONSHIP, "step:long");
    evidence = file("evidence", RELATIONSHIP, "key", "start:long", "end:long");
    facts =
        file(
            "facts",
            RELATIONSHIP,
            "claims:long",
            "articles:long",
            "origins:long",
            "relayedFrom:string[]",
            "first:date",
            "last:date");
  }

  /**
   * Writes the files into a folder that is there; {@code moment} is when the articles were loaded,
   * for the ledger.
   */
  public static ImportFiles write(
      Path folder, GraphRows rows, Instant moment, LoadProgress progress, @Nullable String input) {
    ImportFiles files = new ImportFiles(folder);
    try {
      files.write(rows, moment, progress);
      if (input != null) files.writeInput(input);
    } finally {
      files.files.forEach(ImportFile::close);
    }
    return files;
  }

  /** What {@link Store#loadedArticles} looks for. */
  private void writeInput(String input) {
    ImportFile file = file("input", NODE, "input", "articles:long");
    Map<String, Object> note = Map.of("input", input, "articles", articleCount);
    file.write(note, String.valueOf(next++), "Ledger", "ledger");
  }

  private void write(GraphRows rows, Instant moment, LoadProgress progress) {
    for (EntityRows entity : rows.entities()) {
      numbers.put(entity.node().id(), next);
      writeNode(entities, entity.node());
    }
    for (EntityRows entity : rows.entities()) {
      for (RelationshipRow link : entity.links())
        writeRelationship(number(link.from()), number(link.to()), link);
    }
    writeRoundOrder(rows.entities());
    // Reading them ahead finds the facts, too: this thread has the more to do.
    Iterator<ArticleWithFacts> derived =
        rows.articles().stream().map(ArticleWithFacts::of).iterator();
    try (FactSpool spool = new FactSpool(folder, numbers);
        Prefetcher<ArticleWithFacts> prefetcher = new Prefetcher<>(derived, 500)) {
      while (prefetcher.hasNext()) {
        for (ArticleWithFacts article : prefetcher.next()) {
          write(article.rows(), moment);
          spool.add(article.supports());
        }
        progress.articlesWritten(articleCount, rows.articles().size());
      }
      spool.forEachFact(
          (fact, support) ->
              facts.write(
                  support.properties(),
                  String.valueOf(fact.from()),
                  String.valueOf(fact.to()),
                  fact.type()));
    }
  }

  private void write(ArticleRows rows, Instant moment) {
    rows.writeTo(lines);
    articleCount++;
    claimCount += rows.claims().size();
    Map<String, Object> entry =
        Map.of("hash", rows.contentHash(), "firstLoaded", moment, "lastLoaded", moment);
    ledger.write(entry, String.valueOf(next++), "LedgerEntry", rows.id());
  }

  /** A line for each row of an article; a node is known by its number. */
  private final class ArticleLines implements ArticleSink<Integer, Integer> {
    @Override
    public Integer article(NodeRow node, @Nullable String outlet) {
      int article = writeNode(articles, node);
      if (outlet != null) writeRelationship(article, number(outlet), "PUBLISHED_BY", Map.of());
      return article;
    }

    @Override
    public Integer claim(Integer article, NodeRow node) {
      return writeNode(claims, node);
    }

    @Override
    public void entityLink(Integer claim, RelationshipRow link) {
      writeRelationship(claim, number(link.to()), link);
    }

    @Override
    public void responseLink(Integer claim, RelationshipRow link, Integer answered) {
      writeRelationship(claim, answered, link);
    }

    @Override
    public void evidence(Integer claim, RelationshipRow link, Integer article) {
      evidence.write(
          link.properties(), String.valueOf(claim), String.valueOf(article), link.type());
    }
  }

  /** NEXT leads from each round to the one with the next higher ordinal. */
  private void writeRoundOrder(List<EntityRows> entities) {
    Map<String, SortedMap<Long, String>> byProcess = new TreeMap<>();
    for (EntityRows entity : entities) {
      if (!entity.node().labels().contains("Round")) continue;
      @Nullable Object ordinal = entity.node().properties().get("ordinal");
      for (RelationshipRow link : entity.links()) {
        if (ordinal instanceof Long number) {
          byProcess.computeIfAbsent(link.to(), process -> new TreeMap<>()).put(number, link.from());
        }
      }
    }
    for (SortedMap<Long, String> rounds : byProcess.values()) {
      @Nullable String before = null;
      for (String round : rounds.values()) {
        if (before != null) writeRelationship(number(before), number(round), "NEXT", Map.of());
        before = round;
      }
    }
  }

  private int writeNode(ImportFile file, NodeRow node) {
    int number = next++;
    String labels = ImportFile.joined(node.labels());
    file.write(node.properties(), String.valueOf(number), labels, node.id());
    return number;
  }

  private void writeRelationship(int from, int to, RelationshipRow link) {
    writeRelationship(from, to, link.type(), link.properties());
  }

  private void writeRelationship(int from, int to, String type, Map<String, Object> properties) {
    links.write(properties, String.valueOf(from), String.valueOf(to), type);
  }

  private int number(String entity) {
    @Nullable Integer number = numbers.get(entity);
    if (number == null) throw new IllegalStateException("no node for " + entity);
    return number;
  }

  private ImportFile file(String name, List<String> first, String... properties) {
    ImportFile file = new ImportFile(folder.resolve(name + ".csv"), first, List.of(properties));
    files.add(file);
    return file;
  }

  private static String[] claimColumns() {
    return ClaimColumns.PROPERTIES.stream()
        .map(ClaimColumn.Property::header)
        .toArray(String[]::new);
  }

  private static String[] withDateColumns(String name, String... columns) {
    return Stream.concat(
            Stream.of(columns),
            Stream.of(
                name, name + "From:date", name + "To:date", name + "Text", name + "Precision"))
        .toArray(String[]::new);
  }

  /** What the bulk importer takes, without a program's name, for files in {@code where}. */
  public List<String> arguments(String where) {
    return arguments(where, "integer");
  }

  /** The same for a store whose nodes may be put where their numbers say. */
  List<String> placedArguments(String where) {
    return arguments(where, "actual");
  }

  private List<String> arguments(String where, String numbers) {
    List<String> arguments =
        new ArrayList<>(
            List.of("--id-type=" + numbers, "--array-delimiter=U+001F", "--bad-tolerance=0"));
    if (files.stream().anyMatch(ImportFile::hasLines)) arguments.add("--multiline-fields=true");
    for (ImportFile file : files) {
      boolean nodes = !List.of(links, evidence, facts).contains(file);
      arguments.add((nodes ? "--nodes=" : "--relationships=") + where + file.path().getFileName());
    }
    return arguments;
  }

  /** The statements to run once the files are imported. */
  public static String statementsAfterImport() {
    return Stream.of("constraints", "await-indexes", "bulk-import")
        .flatMap(name -> CypherFiles.statements(name).stream())
        .map(statement -> statement.strip() + ";\n")
        .collect(joining());
  }

  /** What a load of the same into an empty graph tells. */
  public Changes changes() {
    return new Changes(
        addedCount(articleCount), addedCount(claimCount), addedCount(numbers.size()));
  }

  private static ChangeCount addedCount(int size) {
    return new ChangeCount(new ChangedIds(size, List.of()), ChangedIds.NONE, ChangedIds.NONE, 0);
  }

  /** Removes the files. */
  @Override
  public void close() {
    try {
      for (ImportFile file : files) Files.deleteIfExists(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
