package parley.neo4j.write;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.rows.ArticleRows;
import parley.rows.Fact;
import parley.rows.FactSupport;

/** One transaction as the loader sees it: the driver's, or the engine's in this process. */
public interface WriteTransaction {
  /** Runs a statement, and hands over the rows that it returns. */
  void run(
      String cypher,
      Map<String, ?> parameters,
      Consumer<? super Map<String, @Nullable Object>> reader);

  /** Creates articles that the graph does not have, with their claims. */
  void create(List<ArticleRows> articles);

  /** Adds what new articles support to the facts, in the order of the facts. */
  void add(SortedMap<Fact, FactSupport> facts);
}
