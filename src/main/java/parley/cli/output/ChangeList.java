package parley.cli.output;

import java.io.PrintWriter;
import java.util.Locale;
import parley.neo4j.write.ChangeCount;
import parley.neo4j.write.ChangedIds;
import parley.neo4j.write.Changes;
import parley.render.value.TerminalText;

/**
 * A line for each thing that a load changes: {@code +} added, {@code ~} changed, {@code -} gone.
 */
public final class ChangeList {
  private ChangeList() {}

  public static void print(Changes changes, PrintWriter out) {
    print("article", changes.articles(), out);
    print("claim", changes.claims(), out);
    print("entity", changes.entities(), out);
    out.flush();
  }

  private static void print(String word, ChangeCount count, PrintWriter out) {
    printIds("+", word, count.added(), out);
    printIds("~", word, count.changed(), out);
    printIds("-", word, count.removed(), out);
    out.println(
        String.format(
            Locale.ROOT,
            "%-8s %d added, %d changed, %d removed, %d unchanged",
            word,
            count.added().size(),
            count.changed().size(),
            count.removed().size(),
            count.unchanged()));
  }

  private static void printIds(String sign, String word, ChangedIds ids, PrintWriter out) {
    ids.listed().forEach(id -> out.println(sign + " " + word + " " + TerminalText.safe(id)));
    int more = ids.size() - ids.listed().size();
    if (more > 0) out.println(sign + " " + word + " … and " + more + " more");
  }
}
