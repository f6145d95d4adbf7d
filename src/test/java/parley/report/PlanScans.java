package parley.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.neo4j.query.QueryPlan;

/** What a plan reads all of, of which there may be very much. */
final class PlanScans {
  /** Each reads the whole graph. */
  private static final Pattern NEVER = Pattern.compile("(AllNodesScan|\\w*AllRelationshipsScan).*");

  private static final Pattern SCAN = Pattern.compile("\\w*(Label|Labels|Type|Types|Index)Scan .*");

  private static final Pattern WORD = Pattern.compile("[:|&]\\s*(\\w+)");

  /** By the word for it in an excuse. */
  private static final Set<String> CLAIMS =
      Set.of(
          "Claim",
          "STATED_IN",
          "SUBJECT",
          "FOR",
          "SAID_BY",
          "VIA",
          "ON",
          "ABOUT",
          "TARGET",
          "OFFICE",
          "AT_PLACE",
          "DOCUMENT",
          "IN_RESPONSE_TO");

  private static final Set<String> ARTICLES = Set.of("Article", "PUBLISHED_BY", "LedgerEntry");

  private PlanScans() {}

  /**
   * The steps of a plan that an excuse, such as {@code reads every claim, because …}, does not
   * cover; who may read every claim may read every article.
   */
  static List<String> of(QueryPlan plan, String excuse) {
    boolean claims = excuse.startsWith("reads every claim");
    boolean articles = claims || excuse.startsWith("reads every article");
    boolean all = excuse.startsWith("reads every node");
    // Two things that are found by their ids may be multiplied.
    boolean scanning = plan.operators().stream().anyMatch(step -> SCAN.matcher(step).matches());
    return plan.operators().stream()
        .filter(
            step ->
                (!all && NEVER.matcher(step).matches())
                    || (scanning && step.startsWith("CartesianProduct"))
                    || (!all && !claims && scans(step, CLAIMS))
                    || (!all && !articles && scans(step, ARTICLES)))
        .map(step -> "the plan has " + step + "; start from something rarer")
        .toList();
  }

  private static boolean scans(String step, Set<String> many) {
    if (!SCAN.matcher(step).matches()) return false;
    Stream<String> words = WORD.matcher(step).results().map(found -> found.group(1));
    return words.anyMatch(many::contains);
  }

  /** The excuse in the comment that a statement begins with, or nothing. */
  static String excuse(String statement) {
    return statement
        .lines()
        .takeWhile(line -> line.startsWith("//"))
        .filter(line -> line.startsWith("// @plan "))
        .map(line -> line.substring("// @plan ".length()))
        .collect(Collectors.joining());
  }
}
