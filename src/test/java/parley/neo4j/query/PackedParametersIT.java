package parley.neo4j.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import parley.neo4j.Store;
import parley.neo4j.TestEngine;

/** How often Neo4j plans a statement. */
@ResourceLock("LOADS")
class PackedParametersIT {
  private static final String CYPHER = "MATCH (e:Entity {id: $about}) RETURN e.name AS name";
  private static final List<String> VALUES =
      Arrays.asList(null, "a", "actor:x", "actor:a-longer-one", "actor:" + "x".repeat(1000));

  private static Store store;

  @BeforeAll
  static void open() {
    store = TestEngine.LOADS.empty();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void oncePlannedItServesWhateverIsGiven() {
    assertThat(
            plans(value -> PackedParameters.of(CYPHER, Collections.singletonMap("about", value))))
        .isOne();
  }

  /** If this fails, the engine has learnt it, and parley may forget it. */
  @Test
  void withoutItTheEnginePlansForEachTypeAndLength() {
    assertThat(
            plans(value -> new PackedParameters(CYPHER, Collections.singletonMap("about", value))))
        .isGreaterThan(3);
  }

  private static int plans(Function<String, PackedParameters> asked) {
    TestEngine.LOADS.clearPlanCache();
    for (String value : VALUES) {
      PackedParameters packed = asked.apply(value);
      assertThat(store.ask(packed.cypher(), packed.parameters()).rows()).isEmpty();
    }
    return TestEngine.LOADS.clearPlanCache();
  }
}
