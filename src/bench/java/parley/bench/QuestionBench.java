package parley.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import parley.neo4j.GuestUser;
import parley.neo4j.SharedStore;
import parley.neo4j.Store;
import parley.neo4j.location.StoreException;
import parley.neo4j.location.StoreLocation;
import parley.neo4j.query.PackedParameters;
import parley.neo4j.transaction.Timeouts;
import parley.report.Answer;
import parley.report.Parameter;
import parley.report.ParameterChoice;
import parley.report.Report;
import parley.report.ReportCatalogue;

/**
 * Asks every report by each of its parameters, with values of which the graph tells little, a
 * middling amount and much, and prints one line for each: rows, claims in evidence, the parts of
 * the store that were read ({@code hits}), and the median and 99th percentile of the time in
 * milliseconds.
 *
 * <pre>
 *   java … parley.bench.QuestionBench STORE [RUNS [NAME]]
 * </pre>
 *
 * The first run of each pays for planning and is left out. {@code RUNS} is 20 by default; 0 asks
 * for the hits alone. What takes long is asked less often, and what takes two minutes is ended.
 * {@code NAME} leaves out reports whose names do not start so.
 */
public final class QuestionBench {
  private static final String TOLD =
      """
      UNWIND $values AS value
      OPTIONAL MATCH (thing:Entity {id: value})
      OPTIONAL MATCH (article:Article {id: value})
      WITH value, coalesce(thing, article) AS told
      WHERE told IS NOT NULL
      RETURN value, COUNT { (told)<--(:Claim) } AS claims
      ORDER BY claims, value
      """;

  /** What takes longer is ended, as it is for users by default, and its time is infinite. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Nanoseconds after which a question is asked no more. */
  private static final long LONG_ENOUGH = 6_000_000_000L;

  private final Store store;
  private final Session session;
  private final int runs;
  private final Map<String, Set<String>> values = new HashMap<>();

  private QuestionBench(Store store, Session session, int runs) {
    this.store = store;
    this.session = session;
    this.runs = runs;
  }

  public static void main(String... args) {
    int runs = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    String start = args.length > 2 ? args[2] : "";
    try (Store store =
        SharedStore.serve(
            new StoreLocation.Embedded(Path.of(args[0])),
            0,
            Timeouts.DEFAULT.withQueryTimeout(LIMIT))) {
      GuestUser guest = store.guest(java.util.Set.of());
      try (Driver driver =
              GraphDatabase.driver(
                  guest.uri(), AuthTokens.basic(guest.username(), guest.password()));
          Session session = driver.session()) {
        QuestionBench questions = new QuestionBench(store, session, runs);
        System.out.printf(
            "%-31s %-11s %-16s %8s %9s %11s %9s %9s%n",
            "report", "by", "value", "rows", "evidence", "hits", "p50 ms", "p99 ms");
        ReportCatalogue.of(List.of()).reports().stream()
            .filter(report -> report.name().startsWith(start))
            .forEach(questions::ask);
      }
    }
  }

  private void ask(Report report) {
    for (Parameter parameter : report.parameters()) {
      if (parameter.values() == null) continue;
      for (String value :
          values.computeIfAbsent(parameter.values(), unasked -> values(parameter))) {
        measure(report, parameter.name(), Map.of(parameter.name(), value));
      }
    }
  }

  /**
   * The value that the fewest claims tell of, one in the middle, and the one with the most; none
   * when the parameter's values are no things of the graph, but kinds or the like.
   */
  private Set<String> values(Parameter parameter) {
    List<String> values = parameter.choices(store).stream().map(ParameterChoice::value).toList();
    List<String> sorted =
        store.ask(TOLD, Map.of("values", values)).rows().stream()
            .map(row -> String.valueOf(row.get("value")))
            .toList();
    if (sorted.isEmpty()) return Set.of();
    return new LinkedHashSet<>(
        List.of(sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1)));
  }

  private void measure(Report report, String by, Map<String, Object> arguments) {
    if (report.parameters().stream()
        .anyMatch(one -> one.required() && !arguments.containsKey(one.name()))) return;
    try {
      Answer answer = report.ask(store, arguments);
      List<Long> times = times(() -> report.ask(store, arguments));
      print(report, by, arguments, answer, percentile(times, 50), percentile(times, 99));
    } catch (StoreException e) {
      Answer none = new Answer("", "", Map.of(), List.of(), List.of(), false);
      print(report, by, arguments, none, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
  }

  private void print(
      Report report,
      String by,
      Map<String, Object> arguments,
      Answer answer,
      double p50,
      double p99) {
    System.out.printf(
        Locale.ROOT,
        "%-31s %-11s %-16s %8d %9d %11d %9.1f %9.1f%n",
        report.name(),
        by,
        arguments.get(by),
        answer.rows().size(),
        answer.rows().stream().mapToInt(row -> row.evidence().size()).sum(),
        p99 < Double.POSITIVE_INFINITY
            ? dbHits(PackedParameters.of(report.cypher(), answer.parameters()))
            : 0,
        p50,
        p99);
  }

  /** Nanoseconds, from the shortest. */
  private List<Long> times(Runnable question) {
    List<Long> times = new ArrayList<>();
    long spent = 0;
    for (int i = 0; i < runs && spent < LONG_ENOUGH; i++) {
      long start = System.nanoTime();
      question.run();
      times.add(System.nanoTime() - start);
      spent += times.get(i);
    }
    return times.stream().sorted().toList();
  }

  /** Milliseconds. */
  private static double percentile(List<Long> times, int percent) {
    return times.isEmpty() ? Double.NaN : times.get((times.size() * percent - 1) / 100) / 1e6;
  }

  private long dbHits(PackedParameters packed) {
    Result result =
        session.run("PROFILE\n" + packed.cypher(), new LinkedHashMap<>(packed.parameters()));
    while (result.hasNext()) result.next(); // there is no profile of what is not read to its end
    return dbHits(result.consume().profile());
  }

  private static long dbHits(ProfiledPlan plan) {
    return plan.dbHits() + plan.children().stream().mapToLong(QuestionBench::dbHits).sum();
  }
}
