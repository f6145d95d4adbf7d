package parley.rows;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.model.claim.Claim;

/** A column of claims, by its name in dossiers and tables. */
public sealed interface ClaimColumn {
  String name();

  /** A property of a claim's node, which has the same name. */
  record Property(String name, Type type, Value value) implements ClaimColumn {
    /** As the header of a file for Neo4j's bulk importer has it: {@code option:long}. */
    public String header() {
      return name + type.suffix;
    }
  }

  /** Relationships of a claim's node, all of one type, and the ids that they lead to. */
  record Link(
      String name, String relationship, Target target, Function<Claim, List<String>> targets)
      implements ClaimColumn {
    /** Whether a claim may name several. */
    boolean isList() {
      return target == Target.ENTITIES || target == Target.STEPS;
    }
  }

  /** The type of a property. */
  enum Type {
    TEXT(""),
    INTEGER(":long"),
    DECIMAL(":double"),
    BOOLEAN(":boolean"),
    DATE(":date");

    private final String suffix;

    Type(String suffix) {
      this.suffix = suffix;
    }
  }

  /** What relationships lead to. */
  enum Target {
    ENTITY,
    ENTITIES,
    /** Entities in an order, which the relationships keep as {@code step}. */
    STEPS,
    /** A claim of the same article. */
    CLAIM
  }

  /** Reads a property from a claim; null where the claim has none. */
  @FunctionalInterface
  interface Value {
    @Nullable Object of(Claim claim);
  }
}
