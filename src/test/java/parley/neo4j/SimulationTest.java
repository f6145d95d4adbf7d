package parley.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.write.LoadProgress;
import parley.neo4j.write.Loader;
import parley.neo4j.write.TransactionRunner;
import parley.neo4j.write.WriteTransaction;
import parley.rows.ArticleRows;
import parley.rows.Fact;
import parley.rows.FactSupport;
import parley.rows.GraphRows;

/**
 * The loader on a graph in memory, killed and disturbed at any transaction: whatever it is told to
 * load and to remove, and however often it has to begin again, the graph is what a simple model
 * says.
 */
@Tag("thorough")
class SimulationTest {
  private static final long SEED = Long.getLong("parley.seed", System.nanoTime());

  @Test
  void someSteps() {
    simulate(5_000, runner -> runner);
  }

  @Test
  @Tag("crash")
  void manySteps() {
    simulate(100_000, runner -> runner);
  }

  @Test
  void noticesALedgerWrittenInATransactionOfItsOwn() {
    assertThatThrownBy(() -> simulate(5_000, LedgerInOwnTransaction::new))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void noticesALoaderThatDoesNotLookIntoTheLedgerAgain() {
    assertThatThrownBy(() -> simulate(5_000, LedgerNotReread::new))
        .isInstanceOf(AssertionError.class);
  }

  /** The loader works through what {@code mutant} makes of its transactions. */
  private static void simulate(int steps, UnaryOperator<TransactionRunner> mutant) {
    System.out.println("To repeat: -Dparley.seed=" + SEED);
    Random random = new Random(SEED);
    FaultyTransactionRunner work = new FaultyTransactionRunner(random, 10);
    ExpectedGraph model = new ExpectedGraph();
    for (int step = 0; step < steps; step++) {
      String where = "seed " + SEED + ", step " + step;
      try {
        step(random, mutant.apply(work), work, model);
      } catch (RuntimeException e) {
        throw new AssertionError(where, e);
      }
      assertThat(ExpectedGraph.found(work.graph)).as(where).isEqualTo(model.expected());
    }
  }

  private static void step(
      Random random, TransactionRunner mutant, FaultyTransactionRunner work, ExpectedGraph model) {
    if (random.nextInt(3) > 0) {
      GraphRows rows = SimulatedWorld.dossier(random);
      String digest = "input " + random.nextInt();
      untilDone(work, () -> loader(mutant, random).load(rows, digest));
      model.load(rows, digest);
    } else {
      String article = "article" + random.nextInt(SimulatedWorld.ARTICLES);
      untilDone(work, () -> loader(mutant, random).unload(article));
      model.unload(article);
    }
  }

  private static Loader loader(TransactionRunner runner, Random random) {
    return new Loader(runner, LoadProgress.NONE, Clock.systemUTC(), 1 + random.nextInt(40));
  }

  /** Begins again whenever it is killed, which must have left everything whole. */
  private static void untilDone(FaultyTransactionRunner work, Runnable command) {
    for (; ; ) {
      try {
        command.run();
        return;
      } catch (FaultyTransactionRunner.Killed e) {
        InMemoryGraph graph = work.graph;
        assertThat(List.of(graph.ledger, graph.facts)).isEqualTo(ExpectedGraph.whole(graph));
      }
    }
  }

  /** Transactions whose statements a mutant changes. */
  private abstract static class MutantRunner implements TransactionRunner {
    private final TransactionRunner runner;

    MutantRunner(TransactionRunner runner) {
      this.runner = runner;
    }

    @Override
    public <T> T run(Function<WriteTransaction, T> unit) {
      return runner.run(transaction -> unit.apply(changed(transaction)));
    }

    private WriteTransaction changed(WriteTransaction unit) {
      return new WriteTransaction() {
        @Override
        public void run(
            String cypher,
            Map<String, ?> parameters,
            Consumer<? super Map<String, @Nullable Object>> reader) {
          MutantRunner.this.run(unit, cypher, parameters, reader);
        }

        @Override
        public void create(List<ArticleRows> articles) {
          unit.create(articles);
        }

        @Override
        public void add(SortedMap<Fact, FactSupport> facts) {
          unit.add(facts);
        }
      };
    }

    abstract void run(
        WriteTransaction unit,
        String cypher,
        Map<String, ?> parameters,
        Consumer<? super Map<String, @Nullable Object>> reader);
  }

  private static final class LedgerInOwnTransaction extends MutantRunner {
    private final TransactionRunner runner;
    private final List<Map<String, ?>> entries = new ArrayList<>();

    LedgerInOwnTransaction(TransactionRunner runner) {
      super(runner);
      this.runner = runner;
    }

    @Override
    public <T> T run(Function<WriteTransaction, T> unit) {
      T result = super.run(unit);
      while (!entries.isEmpty()) {
        Map<String, ?> last = entries.remove(entries.size() - 1);
        runner.run(
            transaction -> {
              transaction.run(CypherFiles.statement("ledger-enter"), last, row -> {});
              return last;
            });
      }
      return result;
    }

    @Override
    void run(
        WriteTransaction unit,
        String cypher,
        Map<String, ?> parameters,
        Consumer<? super Map<String, @Nullable Object>> reader) {
      if (cypher.equals(CypherFiles.statement("ledger-enter"))) entries.add(parameters);
      else unit.run(cypher, parameters, reader);
    }
  }

  private static final class LedgerNotReread extends MutantRunner {
    LedgerNotReread(TransactionRunner runner) {
      super(runner);
    }

    @Override
    void run(
        WriteTransaction unit,
        String cypher,
        Map<String, ?> parameters,
        Consumer<? super Map<String, @Nullable Object>> reader) {
      boolean again = cypher.equals(CypherFiles.statement("ledger-lock"));
      unit.run(
          cypher,
          parameters,
          row -> {
            Map<String, @Nullable Object> seen = new HashMap<>(row);
            if (again) seen.remove("hash");
            reader.accept(seen);
          });
    }
  }
}
