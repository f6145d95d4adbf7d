package parley.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parley.graph.ArticleRows;
import parley.graph.Fact;
import parley.graph.Support;

/** One transaction as the loader sees it: the driver's, or the engine's in this process. */
interface Unit {
  /** Runs a statement, and hands over the rows that it returns. */
  void run(
      String cypher,
      Map<String, ?> parameters,
      Consumer<? super Map<String, @Nullable Object>> reader);

  /** Creates articles that the graph does not have, with their claims. */
  void create(List<ArticleRows> articles);

  /** Adds what new articles support to the facts, in the order of the facts. */
  void add(SortedMap<Fact, Support> facts);
}
