package parley.bench.method;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import parley.bench.LoadJob;
import parley.bench.invented.DossierFiles;

/** A way to load a dossier. */
public enum LoadMethod {
  NAIVE("driver, a statement for each node and relationship", DriverMethods::naive),
  UNWIND("driver, UNWIND and MERGE of 5,000 rows for each label and type", DriverMethods::unwind),
  UNWIND_REMOTE("the same, into a server in another process", DriverMethods::unwindRemote),
  LOAD_CSV("LOAD CSV, CREATE, in transactions of 5,000 rows", CsvMethods::loadCsv),
  CONCURRENT("LOAD CSV, MERGE, in two concurrent transactions", CsvMethods::concurrent),
  APOC("LOAD CSV by apoc.periodic.iterate, 5,000 rows", CsvMethods::apoc),
  JAVA("embedded Java API, 2,000 rows: the bound for transactions", JavaApiMethod::load),
  IMPORTER("bulk importer on ready-made files, opened, constraints made", ImporterMethod::world),
  IMPORTER_WHOLE("the same with facts and ledger", ImporterMethod::whole),
  PARLEY("parley load into an embedded store with data", ParleyMethods::intoExistingStore),
  PARLEY_REMOTE("parley load into a server with data", ParleyMethods::remote),
  PARLEY_FIRST("parley load into a new store, then the first answer", ParleyMethods::first);

  /** Loads, measures, and compares what there is with what there should be. */
  interface Loading {
    void run(LoadJob job) throws Exception;
  }

  /** What a naive loop cannot do in reasonable time is not asked of it: its rate is what counts. */
  private static final int NAIVE_ARTICLES = 1_000;

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // all are method references
  private final Loading loading;

  LoadMethod(String title, Loading loading) {
    this.title = title;
    this.loading = loading;
  }

  /** As a command line writes it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static LoadMethod of(String word) {
    return Arrays.stream(values())
        .filter(way -> way.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no way to load is called " + word));
  }

  public String title() {
    return title;
  }

  /** JVM options beyond those of all ways: the launcher's limit on parley's young generation. */
  public List<String> options() {
    String limit = System.getProperty("parley.bench.limit", "");
    return name().startsWith("PARLEY") && !limit.isEmpty() ? List.of(limit) : List.of();
  }

  /** How many articles it loads when it is asked for this many. */
  public int articles(int asked) {
    return this == NAIVE ? Math.min(asked, NAIVE_ARTICLES) : asked;
  }

  /** Makes the files that it needs. */
  public void prepare(DossierFiles data) throws IOException {
    data.prepare();
    if (this == IMPORTER_WHOLE) ImportFolder.prepare(data);
  }

  public void run(LoadJob job) throws Exception {
    loading.run(job);
  }
}
