package parley.neo4j.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a statement tell that its plan may not: the engine folds a subquery within an
 * expression into the text of one operator, whatever it does.
 */
final class StatementGuard {
  /** Procedures that read the graph's shape or an index of it, and nothing else. */
  private static final Set<String> PROCEDURES =
      Set.of(
          "db.labels",
          "db.relationshipTypes",
          "db.propertyKeys",
          "db.schema.visualization",
          "db.schema.nodeTypeProperties",
          "db.schema.relTypeProperties",
          "db.index.fulltext.queryNodes",
          "db.index.fulltext.queryRelationships");

  /** What the engine's own functions with a dot in their name begin with; the others are added. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "date",
          "datetime",
          "duration",
          "localdatetime",
          "localtime",
          "point",
          "time",
          "vector.similarity");

  /** An escape that stands for a sign, digit or letter which needs none. */
  private static final Pattern PLAIN_ESCAPE = Pattern.compile("\\\\u+00[0-7]");

  private static final String UNKNOWN_PROCEDURE =
      "it calls a procedure that is not known to only read the graph";

  private final List<String> tokens;

  private StatementGuard(List<String> words) {
    this.tokens = words;
  }

  /** Why a statement must not run, as far as its words tell. */
  static Optional<String> violation(String cypher) {
    if (PLAIN_ESCAPE.matcher(cypher).find()) {
      return Optional.of("it writes plain characters as \\u escapes; write them as they are");
    }
    StatementGuard guard = new StatementGuard(CypherTokens.of(cypher));
    for (int i = 0; i < guard.tokens.size(); i++) {
      Optional<String> why = guard.violationAt(i);
      if (why.isPresent()) return why;
    }
    return Optional.empty();
  }

  /** Whether a procedure is one of those that only read the graph. */
  static boolean isReadOnlyProcedure(String procedure) {
    return PROCEDURES.contains(procedure);
  }

  private Optional<String> violationAt(int i) {
    if (matches(i, "load") && matches(i + 1, "csv"))
      return Optional.of("LOAD CSV fetches files and addresses");
    if (matches(i, "}") && matches(i + 1, "in") && isInTransactions(i + 2)) {
      return Optional.of("it starts transactions of its own");
    }
    if (!isName(i) || matches(i - 1, ".")) return Optional.empty();
    String called = calledName(i);
    if (called.isEmpty()) return Optional.empty();
    if (matches(i - 1, "call")) {
      boolean known = PROCEDURES.stream().anyMatch(called::equalsIgnoreCase);
      return known ? Optional.empty() : Optional.of(UNKNOWN_PROCEDURE);
    }
    int dot = called.lastIndexOf('.');
    return dot < 0 || FUNCTIONS.contains(called.substring(0, dot))
        ? Optional.empty()
        : Optional.of("it calls the function " + called + ", which is not built into Neo4j");
  }

  /** The name of a procedure or function that begins at a word; empty when none does. */
  private String calledName(int i) {
    StringBuilder name = new StringBuilder();
    while (isName(i)) {
      name.append(tokens.get(i).replaceFirst("^`", ""));
      if (matches(i + 1, "(")) return name.toString();
      if (!matches(i + 1, ".")) break;
      name.append('.');
      i += 2;
    }
    return "";
  }

  private boolean isInTransactions(int i) {
    for (int j = i; j < i + 4; j++) {
      if (matches(j, "transactions")) return true;
    }
    return false;
  }

  private boolean isName(int i) {
    return i >= 0
        && i < tokens.size()
        && (tokens.get(i).startsWith("`")
            || Character.isLetter(tokens.get(i).charAt(0))
            || tokens.get(i).startsWith("_"));
  }

  private boolean matches(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).equals(word);
  }
}
