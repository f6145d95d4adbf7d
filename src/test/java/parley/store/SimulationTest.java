package parley.store;

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
import parley.graph.ArticleRows;
import parley.graph.Fact;
import parley.graph.GraphRows;
import parley.graph.Support;

/**
 * The loader on a graph in memory, killed and disturbed at any transaction: whatever it is told to
 * load and to remove, and however often it has to begin again, the graph is what a simple model
 * says.
 */
class SimulationTest {
  private static final long SEED = Long.getLong("parley.seed", System.nanoTime());

  @Test
  void someSteps() {
    simulate(5_000, work -> work);
  }

  @Test
  @Tag("crash")
  void manySteps() {
    simulate(100_000, work -> work);
  }

  @Test
  void noticesALedgerWrittenInATransactionOfItsOwn() {
    assertThatThrownBy(() -> simulate(5_000, LedgerApart::new)).isInstanceOf(AssertionError.class);
  }

  @Test
  void noticesALoaderThatDoesNotLookIntoTheLedgerAgain() {
    assertThatThrownBy(() -> simulate(5_000, LedgerUnread::new)).isInstanceOf(AssertionError.class);
  }

  /** The loader works through what {@code mutant} makes of its transactions. */
  private static void simulate(int steps, UnaryOperator<Work> mutant) {
    System.out.println("To repeat: -Dparley.seed=" + SEED);
    Random random = new Random(SEED);
    MemoryWork work = new MemoryWork(random, 10);
    MemoryModel model = new MemoryModel();
    for (int step = 0; step < steps; step++) {
      String where = "seed " + SEED + ", step " + step;
      try {
        step(random, mutant.apply(work), work, model);
      } catch (RuntimeException e) {
        throw new AssertionError(where, e);
      }
      assertThat(MemoryModel.found(work.graph)).as(where).isEqualTo(model.expected());
    }
  }

  private static void step(Random random, Work mutant, MemoryWork work, MemoryModel model) {
    if (random.nextInt(3) > 0) {
      GraphRows rows = MemoryWorld.dossier(random);
      String digest = "input " + random.nextInt();
      untilDone(work, () -> loader(mutant, random).load(rows, digest));
      model.load(rows, digest);
    } else {
      String article = "article" + random.nextInt(MemoryWorld.ARTICLES);
      untilDone(work, () -> loader(mutant, random).unload(article));
      model.unload(article);
    }
  }

  private static Loader loader(Work work, Random random) {
    return new Loader(work, Progress.NONE, Clock.systemUTC(), 1 + random.nextInt(40));
  }

  /** Begins again whenever it is killed, which must have left everything whole. */
  private static void untilDone(MemoryWork work, Runnable command) {
    for (; ; ) {
      try {
        command.run();
        return;
      } catch (MemoryWork.Killed e) {
        MemoryGraph graph = work.graph;
        assertThat(List.of(graph.ledger, graph.facts)).isEqualTo(MemoryModel.whole(graph));
      }
    }
  }

  /** Transactions whose statements a mutant changes. */
  private abstract static class Changed implements Work {
    private final Work work;

    Changed(Work work) {
      this.work = work;
    }

    @Override
    public <T> T in(Function<Unit, T> unit) {
      return work.in(transaction -> unit.apply(changed(transaction)));
    }

    private Unit changed(Unit unit) {
      return new Unit() {
        @Override
        public void run(
            String cypher,
            Map<String, ?> parameters,
            Consumer<? super Map<String, @Nullable Object>> reader) {
          Changed.this.run(unit, cypher, parameters, reader);
        }

        @Override
        public void create(List<ArticleRows> articles) {
          unit.create(articles);
        }

        @Override
        public void add(SortedMap<Fact, Support> facts) {
          unit.add(facts);
        }
      };
    }

    abstract void run(
        Unit unit,
        String cypher,
        Map<String, ?> parameters,
        Consumer<? super Map<String, @Nullable Object>> reader);
  }

  private static final class LedgerApart extends Changed {
    private final Work work;
    private final List<Map<String, ?>> entries = new ArrayList<>();

    LedgerApart(Work work) {
      super(work);
      this.work = work;
    }

    @Override
    public <T> T in(Function<Unit, T> unit) {
      T result = super.in(unit);
      while (!entries.isEmpty()) {
        Map<String, ?> last = entries.remove(entries.size() - 1);
        work.in(
            transaction -> {
              transaction.run(Statements.one("ledger-enter"), last, row -> {});
              return last;
            });
      }
      return result;
    }

    @Override
    void run(
        Unit unit,
        String cypher,
        Map<String, ?> parameters,
        Consumer<? super Map<String, @Nullable Object>> reader) {
      if (cypher.equals(Statements.one("ledger-enter"))) entries.add(parameters);
      else unit.run(cypher, parameters, reader);
    }
  }

  private static final class LedgerUnread extends Changed {
    LedgerUnread(Work work) {
      super(work);
    }

    @Override
    void run(
        Unit unit,
        String cypher,
        Map<String, ?> parameters,
        Consumer<? super Map<String, @Nullable Object>> reader) {
      boolean again = cypher.equals(Statements.one("ledger-lock"));
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
