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
  private final TransactionPipeline<String> pipeline =
      new TransactionPipeline<>(2, results::add, Duration.ofMillis(200));

  @AfterEach
  void close() {
    pipeline.close();
  }

  @Test
  void laterTaskBeginsAtOnceAndGoesOnInItsTurn() {
    pipeline.submit(
        predecessor -> {
          predecessor.awaitBriefly();
          await(second); // or the second would never begin
          happened.add("first done");
          return "first";
        });
    pipeline.submit(
        predecessor -> {
          happened.add("second begins");
          second.countDown();
          predecessor.awaitBriefly();
          happened.add("second goes on");
          return "second";
        });
    pipeline.submit(predecessor -> "third");
    pipeline.awaitAll();
    assertThat(happened).containsExactly("second begins", "first done", "second goes on");
    assertThat(results).containsExactly("first", "second", "third");
  }

  @Test
  void taskAfterOneThatFailedDoesNotGoOn() {
    pipeline.submit(
        predecessor -> {
          await(second);
          throw new IllegalArgumentException("the first");
        });
    pipeline.submit(
        predecessor -> {
          second.countDown();
          predecessor.awaitBriefly();
          happened.add("second goes on");
          return "second";
        });
    assertThatThrownBy(pipeline::awaitAll).hasMessage("the first");
    pipeline.close();
    assertThat(happened).isEmpty();
    assertThat(results).isEmpty();
  }

  /** As with a lock that the later one holds. */
  @Test
  void taskThatHoldsUpTheOneBeforeGivesWay() {
    CountDownLatch released = new CountDownLatch(1);
    pipeline.submit(
        predecessor -> {
          await(released);
          return "first";
        });
    pipeline.submit(
        predecessor -> {
          try {
            predecessor.awaitBriefly();
          } catch (PredecessorTimeout e) {
            happened.add("second gives way");
            released.countDown();
            predecessor.await();
          }
          return "second";
        });
    pipeline.awaitAll();
    assertThat(happened).containsExactly("second gives way");
    assertThat(results).containsExactly("first", "second");
  }

  @Test
  void taskAloneHasNoneBesideIt() {
    pipeline.submit(
        predecessor -> {
          happened.add("first");
          return "first";
        });
    pipeline.runAlone(
        predecessor -> {
          predecessor.awaitBriefly();
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
