package parley.neo4j.window;

import java.util.List;

/**
 * Articles that a window leaves out because the ledger does not know them to have been loaded by
 * its moment as they are now: how many were loaded later; which were loaded again since, whose
 * earlier claims are not kept; and of which the time is not known. The lists are in the order of
 * the ids.
 */
public record LaterLoads(int later, List<String> reloaded, List<String> unknown) {
  public static final LaterLoads NONE = new LaterLoads(0, List.of(), List.of());

  public LaterLoads {
    reloaded = List.copyOf(reloaded);
    unknown = List.copyOf(unknown);
  }
}
