package parley.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import parley.neo4j.cypher.ResultTable;
import parley.neo4j.query.ResultPages;

/**
 * A page of an answer, in parts of up to a thousand rows, at least one. Each is read, with its
 * evidence, when it is asked for and within the transaction.
 */
public final class AnswerPages implements Iterator<Answer> {
  private final ResultPages tables;
  private final Function<ResultTable, Answer> answer;

  public AnswerPages(ResultPages tables, Function<ResultTable, Answer> answer) {
    this.tables = tables;
    this.answer = answer;
  }

  @Override
  public boolean hasNext() {
    return tables.hasNext();
  }

  @Override
  public Answer next() {
    return answer.apply(tables.next());
  }

  /** All parts at once, out of a transaction whose work may have to be repeated. */
  public Collected collect() {
    List<Answer> parts = new ArrayList<>();
    forEachRemaining(parts::add);
    return new Collected(parts, finish());
  }

  /** The parts of a page, and whether there are rows behind it. */
  public record Collected(List<Answer> parts, boolean hasMore) {
    public Collected {
      parts = List.copyOf(parts);
    }
  }

  /** Ends reading, and tells whether there are rows behind the page; they are not read. */
  public boolean finish() {
    return tables.finish();
  }
}
