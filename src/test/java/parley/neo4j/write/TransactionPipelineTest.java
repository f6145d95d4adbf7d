package parley.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import parley.neo4j.write.TransactionPipeline.PredecessorTimeout;

class TransactionPipelineTest {
  private final List<String> happened = new CopyOnWriteArrayList<>();
  private final List<String> results = new ArrayList<>();
  private final CountDownLatch second = new CountDownLatch(1);
  private final TransactionPipeline<String> turns =
      new TransactionPipeline<>(2, results::add, Duration.ofMillis(200));

  @AfterEach
  void close() {
    turns.close();
  }

  @Test
  void laterTaskBeginsAtOnceAndGoesOnInItsTurn() {
    turns.start(
        turn -> {
          turn.awaitBriefly();
          await(second); // or the second would never begin
          happened.add("first done");
          return "first";
        });
    turns.start(
        turn -> {
          happened.add("second begins");
          second.countDown();
          turn.awaitBriefly();
          happened.add("second goes on");
          return "second";
        });
    turns.start(turn -> "third");
    turns.finish();
    assertThat(happened).containsExactly("second begins", "first done", "second goes on");
    assertThat(results).containsExactly("first", "second", "third");
  }

  @Test
  void taskAfterOneThatFailedDoesNotGoOn() {
    turns.start(
        turn -> {
          await(second);
          throw new IllegalArgumentException("the first");
        });
    turns.start(
        turn -> {
          second.countDown();
          turn.awaitBriefly();
          happened.add("second goes on");
          return "second";
        });
    assertThatThrownBy(turns::finish).hasMessage("the first");
    turns.close();
    assertThat(happened).isEmpty();
    assertThat(results).isEmpty();
  }

  /** As with a lock that the later one holds. */
  @Test
  void taskThatHoldsUpTheOneBeforeGivesWay() {
    CountDownLatch released = new CountDownLatch(1);
    turns.start(
        turn -> {
          await(released);
          return "first";
        });
    turns.start(
        turn -> {
          try {
            turn.awaitBriefly();
          } catch (PredecessorTimeout e) {
            happened.add("second gives way");
            released.countDown();
            turn.await();
          }
          return "second";
        });
    turns.finish();
    assertThat(happened).containsExactly("second gives way");
    assertThat(results).containsExactly("first", "second");
  }

  @Test
  void taskAloneHasNoneBesideIt() {
    turns.start(
        turn -> {
          happened.add("first");
          return "first";
        });
    turns.runAlone(
        turn -> {
          turn.awaitBriefly();
          happened.add("alone");
          return "alone";
        });
    assertThat(happened).containsExactly("first", "alone");
    assertThat(results).containsExactly("first", "alone");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
