package parley.neo4j.query;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import parley.neo4j.cypher.CypherFiles;
import parley.neo4j.cypher.DriverValues;
import parley.rows.RowDigest;

/**
 * What is in the graph: nodes by label, relationships by type, and the fingerprint, which is the
 * same for the same graph however it came about.
 */
public record Census(
    SortedMap<String, Integer> nodes,
    SortedMap<String, Integer> relationships,
    String fingerprint) {
  public Census {
    nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
    relationships = Collections.unmodifiableSortedMap(new TreeMap<>(relationships));
  }

  public static Census count(SimpleQueryRunner transaction) {
    SortedMap<String, Integer> nodes = new TreeMap<>();
    SortedMap<String, Integer> relationships = new TreeMap<>();
    BigInteger sum = BigInteger.ZERO;
    Result result = transaction.run(CypherFiles.statement("fingerprint-nodes"));
    while (result.hasNext()) {
      Map<String, ?> row = DriverValues.row(result.next());
      // A database lists a node's labels in the order in which it came to know them.
      List<String> labels = DriverValues.strings(row.get("labels")).stream().sorted().toList();
      labels.forEach(label -> nodes.merge(label, 1, Integer::sum));
      sum = sum.add(hash("node", with(row, "labels", labels)));
    }
    result = transaction.run(CypherFiles.statement("fingerprint-links"));
    while (result.hasNext()) {
      Map<String, ?> row = DriverValues.row(result.next());
      relationships.merge(String.valueOf(row.get("type")), 1, Integer::sum);
      sum = sum.add(hash("link", row));
    }
    return new Census(nodes, relationships, new RowDigest().add(sum.toString()).hex());
  }

  private static Map<String, ?> with(Map<String, ?> row, String key, Object value) {
    Map<String, @Nullable Object> changed = new TreeMap<>(row);
    changed.put(key, value);
    return changed;
  }

  /**
   * The sum of all lines' hashes does not depend on their order, so nothing has to be sorted or
   * kept.
   */
  private static BigInteger hash(String sort, Map<String, ?> row) {
    return new BigInteger(1, new RowDigest().add(sort).add(row).bytes());
  }
}
