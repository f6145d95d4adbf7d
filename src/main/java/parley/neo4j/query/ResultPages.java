package parley.neo4j.query;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.neo4j.driver.Result;
import parley.neo4j.cypher.DriverValues;
import parley.neo4j.cypher.ResultTable;

/**
 * The rows of a page in tables of up to a thousand, each read when it is asked for and within the
 * transaction; a page without rows is one table without rows.
 */
public final class ResultPages implements Iterator<ResultTable> {
  /** Rows of one table. */
  private static final int TABLE = 1_000;

  private final Result result;
  private long left;
  private boolean started;

  ResultPages(Result result, PageRequest page) {
    this.result = result;
    this.left = page.limit() == 0 ? Long.MAX_VALUE : page.limit();
    for (long i = 0; i < page.skip() && result.hasNext(); i++) result.next();
  }

  @Override
  public boolean hasNext() {
    return !started || (left > 0 && result.hasNext());
  }

  @Override
  public ResultTable next() {
    if (!hasNext()) throw new NoSuchElementException();
    started = true;
    ResultTable table = DriverValues.table(result, Math.min(left, TABLE));
    left -= table.rows().size();
    return table;
  }

  /** Ends reading, and tells whether there are rows behind the page; they are not read. */
  public boolean finish() {
    boolean more = result.hasNext();
    result.consume(); // the engine stops where it is
    return more;
  }
}
