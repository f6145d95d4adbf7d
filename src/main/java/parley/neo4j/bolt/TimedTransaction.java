package parley.neo4j.bolt;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ResultSummary;

/** A transaction whose waiting for the server is watched. */
record TimedTransaction(SimpleQueryRunner runner, SilenceTimer timer) implements SimpleQueryRunner {
  @Override
  public Result run(String statement, Value parameters) {
    return result(() -> runner.run(statement, parameters));
  }

  @Override
  public Result run(String statement, Map<String, Object> parameters) {
    return result(() -> runner.run(statement, parameters));
  }

  @Override
  public Result run(String statement, Record parameters) {
    return result(() -> runner.run(statement, parameters));
  }

  @Override
  public Result run(String statement) {
    return result(() -> runner.run(statement));
  }

  @Override
  public Result run(Query query) {
    return result(() -> runner.run(query));
  }

  private Result result(Supplier<Result> call) {
    return new TimedResult(timer.whileWaiting(call), timer);
  }

  private record TimedResult(Result result, SilenceTimer timer) implements Result {
    @Override
    public List<String> keys() {
      return timer.whileWaiting(result::keys);
    }

    @Override
    public boolean hasNext() {
      boolean more = timer.whileWaiting(result::hasNext);
      if (more) timer.markRowsReceived();
      return more;
    }

    @Override
    public Record next() {
      return answer(result::next);
    }

    @Override
    public Record single() {
      return answer(result::single);
    }

    @Override
    public Record peek() {
      return answer(result::peek);
    }

    @Override
    public Stream<Record> stream() {
      return answer(result::stream);
    }

    @Override
    public List<Record> list() {
      return answer(result::list);
    }

    @Override
    public <T> List<T> list(Function<Record, T> mapper) {
      return answer(() -> result.list(mapper));
    }

    @Override
    public ResultSummary consume() {
      return timer.whileWaiting(result::consume);
    }

    @Override
    public boolean isOpen() {
      return result.isOpen();
    }

    private <T> T answer(Supplier<T> call) {
      T answer = timer.whileWaiting(call);
      timer.markRowsReceived();
      return answer;
    }
  }
}
